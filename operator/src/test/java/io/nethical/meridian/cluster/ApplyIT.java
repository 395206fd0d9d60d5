// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a real API server makes of what we send, and what we make of what it then holds. */
class ApplyIT {

  private static ServerMember server;

  @BeforeAll
  static void start() {
    server = new ServerMember();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> theServerHoldsForUsExactlyWhatWasSent() {
    return Stream.of("{type: LoadBalancer}", "{type: Ingress}")
        .map(exposure -> new Trial(server, Trial.plan("workload.exposure", exposure)))
        .flatMap(
            trial -> {
              trial.apply();
              return trial.desired.stream()
                  .map(d -> DynamicTest.dynamicTest(trial.key(d).toString(), () -> held(trial, d)));
            });
  }

  private static void held(Trial trial, DesiredObject desired) {
    var wanted = Wanted.of(desired);
    var live = ObservedReader.read(server.live(wanted.key()));
    assertThat(live.owned()).isEqualTo(wanted.fingerprint());
    assertThat(live.desiredHash()).isEqualTo(wanted.hash());
  }

  @Test
  void aCreatedObjectCostsOneLookUpAndOneWriteAndASecondPassNothing() {
    var trial = new Trial(server, Trial.plan());
    long looked = server.calls("get");
    long written = server.calls("apply");
    assertThat(trial.apply()).extracting(Outcome::result).containsOnly(Result.CREATED);
    assertThat(server.calls("get") - looked).isEqualTo(trial.desired.size());
    assertThat(server.calls("apply") - written).isEqualTo(trial.desired.size());
    assertThat(trial.apply()).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
    assertThat(server.calls("get") - looked).isEqualTo(trial.desired.size());
    assertThat(server.calls("apply") - written).isEqualTo(trial.desired.size());
  }

  @Test
  void aChangedValueIsCorrectedAndAForeignOneIsLeftAlone() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    trial.editConfigMap(Map.of("LOG_LEVEL", "TRACE", "THEIRS", "1"));
    trial.waitUntilDifferent(Names.ENVIRONMENT);
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.CORRECTED);
    assertThat(trial.configMap()).containsEntry("LOG_LEVEL", "INFO").containsEntry("THEIRS", "1");
  }

  @Test
  void aHoleThatSomebodyAddsToTheWallIsClosed() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    var policies = server.admin().network().v1().networkPolicies().inNamespace(trial.namespace);
    policies
        .withName(Names.DEFAULT_DENY)
        .edit(
            p ->
                new NetworkPolicyBuilder(p)
                    .editSpec()
                    .addNewIngress()
                    .endIngress()
                    .endSpec()
                    .build());
    trial.waitUntilDifferent(Names.DEFAULT_DENY);
    assertThat(trial.results())
        .containsEntry("NetworkPolicy/" + Names.DEFAULT_DENY, Result.CORRECTED);
    assertThat(policies.withName(Names.DEFAULT_DENY).get().getSpec().getIngress()).isEmpty();
    assertThat(trial.apply()).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
  }

  @Test
  void underReportAChangedValueStaysAndIsTold() {
    var trial = new Trial(server, Trial.plan(), DriftPolicy.REPORT, AdoptionPolicy.IF_NO_DIFF);
    trial.apply();
    trial.editConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    trial.waitUntilDifferent(Names.ENVIRONMENT);
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.DRIFTED);
    assertThat(trial.configMap()).containsEntry("LOG_LEVEL", "TRACE");
  }

  @Test
  void aNewPlanIsAnUpdateAndWhatItNoLongerAsksForIsPruned() {
    var trial = new Trial(server, Trial.plan("workload.exposure", "{type: LoadBalancer}"));
    trial.apply();
    var next = trial.to(Trial.plan("workload.exposure", "{type: Given, addresses: [192.0.2.7]}"));
    assertThat(next.results()).containsEntry("Service/" + Names.PUBLIC, Result.PRUNED);
    assertThat(server.live(new ObjectKey("Service", trial.namespace, Names.PUBLIC))).isNull();
  }

  @Test
  void anObjectWhoseLabelsWereTakenOffIsStillOurs() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    server
        .admin()
        .configMaps()
        .inNamespace(trial.namespace)
        .withName(Names.ENVIRONMENT)
        .edit(
            c -> new ConfigMapBuilder(c).editMetadata().withLabels(Map.of()).endMetadata().build());
    Awaitility.await()
        .until(() -> trial.member.observed(trial.keyOf("ConfigMap", Names.ENVIRONMENT)) == null);
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.CORRECTED);
  }

  @Test
  void aStrangersObjectIsOnlyTakenOverAsThePolicySays() {
    for (var policy : AdoptionPolicy.values()) {
      var trial = new Trial(server, Trial.plan(), DriftPolicy.CORRECT, policy);
      trial.strangersConfigMap(Map.of("LOG_LEVEL", "TRACE"));
      var expected = policy == AdoptionPolicy.ALWAYS ? Result.ADOPTED : Result.OWNED_BY_OTHERS;
      assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, expected);
    }
  }

  @Test
  void whatStandsOnARefusedObjectIsNotWrittenEither() {
    var trial = new Trial(server, Trial.plan());
    trial.strangersConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    assertThat(trial.results())
        .containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.OWNED_BY_OTHERS)
        .doesNotContainKey("StatefulSet/" + Names.WORKLOAD);
    assertThat(server.live(trial.keyOf("StatefulSet", Names.WORKLOAD))).isNull();
  }

  @Test
  void anotherRegionsObjectIsNotTakenOverHoweverEqual() {
    var theirs = new Trial(server, Trial.plan());
    theirs.apply();
    var ours = theirs.as("other-region-uid");
    assertThat(ours.results()).containsEntry("ServiceAccount/workload", Result.OWNED_BY_OTHERS);
  }

  @Test
  void aStrangersObjectWithoutDifferenceIsAdopted() {
    var trial = new Trial(server, Trial.plan());
    trial.strangersConfigMap(trial.plan.environment());
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.ADOPTED);
  }

  @Test
  void autoscalingIsHandedOverAndBackWithoutADip() {
    var fixed = new Trial(server, Trial.plan("workload.autoscaling", "{enabled: false}"));
    fixed.apply();
    int planned = fixed.plan.workload().replicas();
    assertThat(fixed.replicas()).isEqualTo(planned);

    var scaled = fixed.to(Trial.plan("workload.autoscaling", "{enabled: true, maxReplicas: 9}"));
    scaled.apply();
    assertThat(scaled.replicas()).isEqualTo(planned);

    scaled.scaleTo(planned + 2);
    assertThat(scaled.apply()).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
    var relabelled = scaled.to(Trial.plan("observability.logging.level", "WARNING"));
    relabelled.apply();
    assertThat(relabelled.replicas()).isEqualTo(planned + 2);

    relabelled.to(Trial.plan("workload.autoscaling", "{enabled: false}")).apply();
    assertThat(relabelled.replicas()).isEqualTo(planned);
  }
}
