// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.Placement;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a real API server makes of what we send, and what we make of what it then holds. */
class ApplyIT {

  private static final AtomicInteger NAMESPACES = new AtomicInteger();
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
        .map(exposure -> new Trial(plan("workload.exposure", exposure)))
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
    var trial = new Trial(plan());
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
    var trial = new Trial(plan());
    trial.apply();
    trial.editConfigMap(Map.of("LOG_LEVEL", "TRACE", "THEIRS", "1"));
    trial.waitUntilDifferent(Names.ENVIRONMENT);
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.CORRECTED);
    assertThat(trial.configMap()).containsEntry("LOG_LEVEL", "INFO").containsEntry("THEIRS", "1");
  }

  @Test
  void aHoleThatSomebodyAddsToTheWallIsClosed() {
    var trial = new Trial(plan());
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
    var trial = new Trial(plan(), DriftPolicy.REPORT, AdoptionPolicy.IF_NO_DIFF);
    trial.apply();
    trial.editConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    trial.waitUntilDifferent(Names.ENVIRONMENT);
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.DRIFTED);
    assertThat(trial.configMap()).containsEntry("LOG_LEVEL", "TRACE");
  }

  @Test
  void aNewPlanIsAnUpdateAndWhatItNoLongerAsksForIsPruned() {
    var trial = new Trial(plan("workload.exposure", "{type: LoadBalancer}"));
    trial.apply();
    var next = trial.to(plan("workload.exposure", "{type: Given, addresses: [192.0.2.7]}"));
    assertThat(next.results()).containsEntry("Service/" + Names.PUBLIC, Result.PRUNED);
    assertThat(server.live(new ObjectKey("Service", trial.namespace, Names.PUBLIC))).isNull();
  }

  @Test
  void anObjectWhoseLabelsWereTakenOffIsStillOurs() {
    var trial = new Trial(plan());
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
      var trial = new Trial(plan(), DriftPolicy.CORRECT, policy);
      trial.strangersConfigMap(Map.of("LOG_LEVEL", "TRACE"));
      var expected = policy == AdoptionPolicy.ALWAYS ? Result.ADOPTED : Result.OWNED_BY_OTHERS;
      assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, expected);
    }
  }

  @Test
  void whatStandsOnARefusedObjectIsNotWrittenEither() {
    var trial = new Trial(plan());
    trial.strangersConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    assertThat(trial.results())
        .containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.OWNED_BY_OTHERS)
        .doesNotContainKey("StatefulSet/" + Names.WORKLOAD);
    assertThat(server.live(trial.keyOf("StatefulSet", Names.WORKLOAD))).isNull();
  }

  @Test
  void anotherRegionsObjectIsNotTakenOverHoweverEqual() {
    var theirs = new Trial(plan());
    theirs.apply();
    var ours = theirs.as("other-region-uid");
    assertThat(ours.results()).containsEntry("ServiceAccount/workload", Result.OWNED_BY_OTHERS);
  }

  @Test
  void aStrangersObjectWithoutDifferenceIsAdopted() {
    var trial = new Trial(plan());
    trial.strangersConfigMap(trial.plan.environment());
    assertThat(trial.results()).containsEntry("ConfigMap/" + Names.ENVIRONMENT, Result.ADOPTED);
  }

  @Test
  void autoscalingIsHandedOverAndBackWithoutADip() {
    var fixed = new Trial(plan("workload.autoscaling", "{enabled: false}"));
    fixed.apply();
    int planned = fixed.plan.workload().replicas();
    assertThat(fixed.replicas()).isEqualTo(planned);

    var scaled = fixed.to(plan("workload.autoscaling", "{enabled: true, maxReplicas: 9}"));
    scaled.apply();
    assertThat(scaled.replicas()).isEqualTo(planned);

    scaled.scaleTo(planned + 2);
    assertThat(scaled.apply()).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
    var relabelled = scaled.to(plan("observability.logging.level", "WARNING"));
    relabelled.apply();
    assertThat(relabelled.replicas()).isEqualTo(planned + 2);

    relabelled.to(plan("workload.autoscaling", "{enabled: false}")).apply();
    assertThat(relabelled.replicas()).isEqualTo(planned);
  }

  private static Plan plan() {
    return ReferenceFleet.plan(RegionEdit.ofFullRegion().region());
  }

  private static Plan plan(String field, String yaml) {
    return ReferenceFleet.plan(RegionEdit.ofFullRegion().with(field, yaml).region());
  }

  /** One Region in a namespace of its own. */
  private static final class Trial {
    private final String namespace;
    private final Plan plan;
    private final Member member;
    private final List<DesiredObject> desired;
    private final WriteRules rules;

    Trial(Plan plan) {
      this(plan, DriftPolicy.CORRECT, AdoptionPolicy.IF_NO_DIFF);
    }

    Trial(Plan plan, DriftPolicy drift, AdoptionPolicy adoption) {
      this.namespace = "trial-" + NAMESPACES.incrementAndGet();
      this.plan = plan;
      this.member = server.connect(namespace, plan.region().name());
      this.desired = DesiredObjects.of(moved(plan, namespace));
      this.rules = new WriteRules(plan.region().uid(), adoption, drift);
    }

    private Trial(Trial before, Plan plan) {
      this(before, plan, before.rules);
    }

    private Trial(Trial before, Plan plan, WriteRules rules) {
      this.namespace = before.namespace;
      this.plan = plan;
      this.member = before.member;
      this.desired = DesiredObjects.of(moved(plan, namespace));
      this.rules = rules;
    }

    /** The same Region and member under another plan. */
    Trial to(Plan next) {
      return new Trial(this, next);
    }

    /** The same member and plan on behalf of another Region. */
    Trial as(String uid) {
      return new Trial(this, plan, new WriteRules(uid, rules.adoption(), rules.drift()));
    }

    List<Outcome> apply() {
      return server.applier().apply(member, WantedObjects.of(desired), rules);
    }

    Map<String, Result> results() {
      return apply().stream().collect(Collectors.toMap(o -> o.key().toString(), Outcome::result));
    }

    ObjectKey key(DesiredObject desired) {
      return ObjectKey.of(desired.object());
    }

    ObjectKey keyOf(String kind, String name) {
      return new ObjectKey(kind, namespace, name);
    }

    void editConfigMap(Map<String, String> data) {
      server
          .admin()
          .configMaps()
          .inNamespace(namespace)
          .withName(Names.ENVIRONMENT)
          .edit(c -> new ConfigMapBuilder(c).addToData(data).build());
    }

    void strangersConfigMap(Map<String, String> data) {
      server
          .admin()
          .resource(
              new ConfigMapBuilder()
                  .withNewMetadata()
                  .withNamespace(namespace)
                  .withName(Names.ENVIRONMENT)
                  .endMetadata()
                  .withData(data)
                  .build())
          .create();
    }

    Map<String, String> configMap() {
      return server
          .admin()
          .configMaps()
          .inNamespace(namespace)
          .withName(Names.ENVIRONMENT)
          .get()
          .getData();
    }

    void waitUntilDifferent(String name) {
      var wanted =
          desired.stream()
              .filter(d -> d.object().getMetadata().getName().equals(name))
              .map(Wanted::of)
              .findFirst()
              .orElseThrow();
      Awaitility.await().until(() -> !wanted.matches(member.observed(wanted.key())));
    }

    int replicas() {
      return server
          .admin()
          .apps()
          .statefulSets()
          .inNamespace(namespace)
          .withName(Names.WORKLOAD)
          .get()
          .getSpec()
          .getReplicas();
    }

    /** As an autoscaler does, without owning the object. */
    void scaleTo(int replicas) {
      server
          .admin()
          .apps()
          .statefulSets()
          .inNamespace(namespace)
          .withName(Names.WORKLOAD)
          .patch(
              PatchContext.of(PatchType.JSON_MERGE), "{\"spec\":{\"replicas\":" + replicas + "}}");
      var key = keyOf("StatefulSet", Names.WORKLOAD);
      Awaitility.await()
          .until(
              () ->
                  member.observed(key).seen() instanceof Seen.Workload now
                      && now.wanted() == replicas);
    }

    private static Plan moved(Plan plan, String namespace) {
      var to = plan.placement();
      return new Plan(
          plan.region(),
          new Placement(to.clusterSecret(), namespace, to.country(), to.subdivision()),
          plan.release(),
          plan.workload(),
          plan.capacity(),
          plan.environment(),
          plan.network(),
          plan.policies(),
          plan.allowedCountries());
    }
  }
}
