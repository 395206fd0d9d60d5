// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DeletionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.plan.Violation.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void everyRegionOfTheReferenceFleetHasAPlan() {
    assertThat(ReferenceFleet.regions())
        .hasSize(10)
        .allSatisfy(
            region ->
                assertThat(Planner.plan(ReferenceFleet.inputs(region)).violations()).isEmpty());
  }

  @Test
  void equalInputsInAnotherOrderGiveTheSamePlan() {
    var inputs = ReferenceFleet.inputs(FULL.region());
    var siblings = new ArrayList<>(inputs.siblings());
    Collections.reverse(siblings);
    var reversed =
        new PlanInputs(
            inputs.region(), inputs.fleet(), inputs.profiles(), inputs.cluster(), siblings);

    assertThat(Planner.plan(reversed)).isEqualTo(Planner.plan(inputs));
    assertThat(ReferenceFleet.plan(FULL.region()).hash())
        .isEqualTo(Planner.plan(reversed).plan().orElseThrow().hash());
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
            .with("compliance.regimes", "[gdpr, lost]")
            .with("location.country", "FR")
            .region();
    var inputs = ReferenceFleet.inputs(wrong, ReferenceFleet.enrolledFor(FULL.region()));

    assertThat(Planner.plan(inputs).violations())
        .extracting(Violation::reason, Violation::field)
        .containsExactly(
            tuple(Reason.LocationMismatch, "spec.location.country"),
            tuple(Reason.ProfileNotFound, "spec.compliance.regimes[1]"),
            tuple(Reason.InvalidSpec, "spec.failover.targets[0]"),
            tuple(Reason.InvalidSpec, "spec.failover.targets[1]"));
  }

  @Test
  void aRegionWithoutItsFleetIsRefusedForThatAlone() {
    var inputs = ReferenceFleet.inputs(FULL.region());
    var alone =
        new PlanInputs(
            inputs.region(), Optional.empty(), inputs.profiles(), inputs.cluster(), List.of());

    assertThat(Planner.plan(alone).violations())
        .extracting(Violation::reason)
        .containsExactly(Reason.FleetNotFound);
  }

  @Test
  void aViolationNamesFieldProblemAndRemedy() {
    var region = FULL.with("cache.l3.sharedService", "us").region();

    assertThat(Planner.plan(ReferenceFleet.inputs(region)).violations())
        .singleElement()
        .hasToString(
            "spec.cache.l3.sharedService: the Fleet has no shared service us with this Region as"
                + " a member; add the Region to its members in the Fleet, or name another"
                + " service");
  }
}
