// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DeletionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void everyRegionOfTheReferenceFleetHasAPlan() {
    assertThat(ReferenceFleet.regions())
        .hasSize(10)
        .allSatisfy(region -> assertThat(Inputs.of(region).plan().violations()).isEmpty());
  }

  @Test
  void equalInputsInAnotherOrderGiveTheSamePlan() {
    var inputs = Inputs.of(FULL.region());

    assertThat(Planner.plan(inputs.reversed())).isEqualTo(inputs.plan());
    assertThat(Planner.plan(inputs.reversed()).plan().orElseThrow().hash())
        .isEqualTo(ReferenceFleet.plan(FULL.region()).hash());
  }

  @Test
  void anotherPlanHasAnotherHash() {
    var other = FULL.with("workload.replicas", "5").region();

    assertThat(ReferenceFleet.plan(other).hash())
        .isNotEqualTo(ReferenceFleet.plan(FULL.region()).hash());
  }

  @Test
  void theIdentityTellsThePhaseOfTheRollout() {
    assertThat(ReferenceFleet.plan(FULL.region()).region().phase()).isEqualTo("europe-middle-east");
  }

  @Test
  void absentPoliciesTakeTheirDocumentedDefaults() {
    var bare =
        FULL.without("deletionPolicy")
            .without("deletionTimeout")
            .without("driftPolicy")
            .without("adoptionPolicy");

    assertThat(ReferenceFleet.plan(bare.region()).policies())
        .isEqualTo(
            new Policies(
                DeletionPolicy.RETAIN_DATA,
                Duration.ofMinutes(10),
                DriftPolicy.CORRECT,
                AdoptionPolicy.IF_NO_DIFF));
  }

  @Test
  void allViolationsAreReportedTogether() {
    var wrong =
        FULL.with("failover.targets", "[us-west-1, eu-north-1]")
            .with("compliance.regimes", "[gdpr, eu-ai-act, german-bdsg, lost]")
            .with("location.country", "FR")
            .region();
    var inputs = Inputs.of(wrong).with(ReferenceFleet.enrolledFor(FULL.region()));

    assertThat(inputs.plan().violations())
        .extracting(Finding::reason, Finding::field)
        .containsExactly(
            tuple(Reason.LocationMismatch, "spec.location.country"),
            tuple(Reason.ProfileNotFound, "spec.compliance.regimes[3]"),
            tuple(Reason.InvalidSpec, "spec.failover.targets[0]"),
            tuple(Reason.InvalidSpec, "spec.failover.targets[1]"));
  }

  @Test
  void aRegionWithoutItsFleetIsRefusedForThatAlone() {
    assertThat(Inputs.of(FULL.region()).withoutFleet().plan().violations())
        .extracting(Finding::reason)
        .containsExactly(Reason.FleetNotFound);
  }

  @Test
  void aViolationNamesFieldProblemAndRemedy() {
    var region = FULL.with("cache.l3.sharedService", "us").region();

    assertThat(Inputs.of(region).plan().violations())
        .singleElement()
        .hasToString(
            "spec.cache.l3.sharedService: the Fleet has no shared service us with this Region as"
                + " a member; add the Region to its members in the Fleet, or name another"
                + " service");
  }
}
