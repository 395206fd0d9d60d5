// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          compliance.regimes                | [gdpr, eu-ai-act, german-bdsg, lost] | ProfileNotFound | spec.compliance.regimes[3]
          failover.targets                  | [eu-north-1]            | InvalidSpec | spec.failover.targets[0]
          sync.peers                        | [eu-west-1, eu-north-1] | InvalidSpec | spec.sync.peers[1]
          cache.l3.sharedService            | none                    | InvalidSpec | spec.cache.l3.sharedService
          storage.cold.bucket               | lost                    | InvalidSpec | spec.storage.cold.bucket
          storage.archive.bucket            | lost                    | InvalidSpec | spec.storage.archive.bucket
          database.backup.bucket            | lost                    | InvalidSpec | spec.database.backup.bucket
          workload.autoscaling.maxReplicas  | 3                       | InvalidSpec | spec.workload.autoscaling.maxReplicas
          workload.ports                    | {http: 9090}            | InvalidSpec | spec.workload.ports
          workload.resources.requests.cpu   | '"5"'                   | InvalidSpec | spec.workload.resources.requests.cpu
          extraEnv                          | [{name: REDIS_HOST}]    | InvalidSpec | spec.extraEnv[0].name
          extraEnv                          | [{name: LOG_LEVEL}]     | InvalidSpec | spec.extraEnv[0].name
          extraEnv                          | [{name: NETHICAL_POD_NAME}] | InvalidSpec | spec.extraEnv[0].name
          extraEnv                          | [{name: OTEL_EXPORTER_OTLP_TRACES_ENDPOINT}] | InvalidSpec | spec.extraEnv[0].name
          compliance.privacy                | {mode: Differential}    | InvalidSpec | spec.compliance.privacy.epsilon
          observability.logging.file        | var/log/n.log           | InvalidSpec | spec.observability.logging.file
          observability.logging.file        | /n.log                  | InvalidSpec | spec.observability.logging.file
          observability.logging.file        | /tmp/../etc/n.log       | InvalidSpec | spec.observability.logging.file
          observability.tracing.endpoint    | http://bad^host         | InvalidSpec | spec.observability.tracing.endpoint
          """)
  void whatIsWrongIsNamedByItsField(String path, String value, Reason reason, String field) {
    assertThat(violations(FULL.with(path, value).region()))
        .singleElement()
        .extracting(Finding::reason, Finding::field)
        .containsExactly(reason, field);
  }

  @Test
  void aRegionMayBeAppliedBeforeThePeersItNames() {
    assertThat(Inputs.of(FULL.region()).alone().plan().violations()).isEmpty();
  }

  @Test
  void aRegionInNoRolloutPhaseIsRefused() {
    assertThat(violations(FULL.region(), phasesWithout("eu-central-1")))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.field()).isEqualTo("spec.fleet");
              assertThat(violation.problem())
                  .isEqualTo("Fleet nethical names this Region in no phase");
            });
  }

  @Test
  void aRegionInTwoRolloutPhasesIsRefused() {
    var fleet = ReferenceFleet.fleet();
    var phases = new ArrayList<>(fleet.getSpec().rollout().phases());
    phases.add(phases.get(2));

    assertThat(violations(FULL.region(), ReferenceFleet.withPhases(fleet, phases)))
        .singleElement()
        .satisfies(violation -> assertThat(violation.reason()).isEqualTo(Reason.InvalidSpec));
  }

  @Test
  void aClusterNobodyEnrolledIsNotFound() {
    assertThat(reasons(new ClusterFacts.Missing())).containsExactly(Reason.ClusterNotFound);
  }

  @Test
  void anEnrolmentThatCannotBeUsedIsRefusedWithItsOwnWords() {
    var refused = new ClusterFacts.Refused("data.kubeconfig", "users[0].user.exec is not allowed");

    assertThat(Inputs.of(FULL.region()).with(refused).plan().violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.reason()).isEqualTo(Reason.ClusterRefused);
              assertThat(violation.problem()).endsWith("users[0].user.exec is not allowed");
            });
  }

  @Test
  void aClusterGrantedToAnotherRegionIsRefused() {
    assertThat(reasons(new ClusterFacts.Enrolled("DE", "nethical", "nethical/eu-west-1")))
        .containsExactly(Reason.ClusterRefused);
  }

  @Test
  void theEnrolledCountryHasTheLastWord() {
    assertThat(reasons(new ClusterFacts.Enrolled("FR", "nethical", "nethical/eu-central-1")))
        .containsExactly(Reason.LocationMismatch);
  }

  private static List<Reason> reasons(ClusterFacts cluster) {
    return Inputs.of(FULL.region()).with(cluster).plan().violations().stream()
        .map(Finding::reason)
        .toList();
  }

  private static List<Finding> violations(Region region) {
    return Inputs.of(region).plan().violations();
  }

  private static List<Finding> violations(Region region, Fleet fleet) {
    return Inputs.of(region).with(fleet).plan().violations();
  }

  private static Fleet phasesWithout(String region) {
    var fleet = ReferenceFleet.fleet();
    var phases =
        fleet.getSpec().rollout().phases().stream()
            .filter(phase -> !phase.regions().contains(region))
            .toList();
    return ReferenceFleet.withPhases(fleet, phases);
  }
}
