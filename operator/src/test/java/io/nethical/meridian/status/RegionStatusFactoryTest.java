// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import static io.nethical.meridian.status.Situations.COMPLETE;
import static io.nethical.meridian.status.Situations.DOWN;
import static io.nethical.meridian.status.Situations.NOW;
import static io.nethical.meridian.status.Situations.ONE_SHORT;
import static io.nethical.meridian.status.Situations.UP;
import static io.nethical.meridian.status.Situations.observation;
import static io.nethical.meridian.status.StatusAssert.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.removal.Deletion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionStatusFactoryTest {

  private final Region region = Situations.region();

  @Test
  void onFirstSightEveryConditionIsUnknown() {
    var status = at(NOW, RegionSituation.planned(region, Optional.empty()));
    for (var type : List.of("Ready", "Accepted", "ClusterReachable", "Applied", "WorkloadReady")) {
      assertThat(status).unknown(type, "Pending");
    }
    Assertions.assertThat(status.observedGeneration()).isEqualTo(1);
  }

  @Test
  void everyPartTrueMakesItReadyAndNothingElseStands() {
    var status = at(NOW, seen(UP, COMPLETE, List.of()));
    assertThat(status).isTrue("Ready", "AllReady").isTrue("WorkloadReady", "AllReady");
    assertThat(status).lacks("Reconciling").lacks("Stalled").lacks("Drifted").lacks("Suspended");
  }

  @Test
  void allViolationsStandInOneMessageAndNeedAHuman() {
    var planned = Inputs.of(region).with(new ClusterFacts.Refused("users", "two")).plan();
    var status =
        at(
            NOW,
            new RegionSituation(
                region,
                Optional.of(planned),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(status).isFalse("Accepted", "ClusterRefused").isFalse("Ready", "Blocked");
    assertThat(status).isTrue("Stalled", "InvalidSpec").lacks("Reconciling");
    assertThat(status).unknown("Applied", "Pending");
  }

  @Test
  void whatCannotBeSeenIsUnknownNeverGreen() {
    var status = at(NOW, seen(DOWN, COMPLETE, List.of()));
    assertThat(status).isFalse("ClusterReachable", "ProbeFailed");
    assertThat(status).unknown("Ready", "ClusterUnreachable");
    assertThat(status).unknown("WorkloadReady", "ClusterUnreachable");
    assertThat(status).unknown("Applied", "ClusterUnreachable");
    assertThat(status).isTrue("Stalled", "ClusterUnreachable");
    Assertions.assertThat(status.components()).isEmpty();
    Assertions.assertThat(status.capacity().provisioned()).isNull();
  }

  @Test
  void aPodLostAfterReadyIsDegradedAndBeforeThatProgressing() {
    var young = at(NOW, seen(UP, ONE_SHORT, List.of(new Seen.Pod(false, "", ""))));
    assertThat(young).isFalse("Ready", "Progressing").isTrue("Reconciling", "NewGeneration");
    region.setStatus(at(NOW, seen(UP, COMPLETE, List.of())));
    var old = at(NOW, seen(UP, ONE_SHORT, List.of(new Seen.Pod(false, "", ""))));
    assertThat(old).isFalse("Ready", "Degraded").isTrue("Reconciling", "Retrying");
    region.setStatus(old);
    assertThat(at(NOW, seen(UP, ONE_SHORT, List.of()))).isFalse("Ready", "Degraded");
  }

  @ParameterizedTest
  @CsvSource({
    "ImagePullBackOff, x, ImagePullFailed",
    "CrashLoopBackOff, x, CrashLooping",
    "Unschedulable, 0/3 nodes are available, PodsPending",
    "Unschedulable, unbound persistentvolumeclaim, VolumePending",
    "ContainerCreating, x, PodsPending",
  })
  void theReasonAPodGivesBecomesTheConditions(String waiting, String message, String reason) {
    var pods = List.of(new Seen.Pod(true, "", ""), new Seen.Pod(false, waiting, message));
    assertThat(at(NOW, seen(UP, ONE_SHORT, pods))).isFalse("WorkloadReady", reason);
  }

  @Test
  void podsOfAnOldTemplateAreARollingUpdate() {
    var rolling = new Seen.Workload(4, 4, 2, "r1", "r2", true);
    assertThat(at(NOW, seen(UP, rolling, List.of()))).isFalse("WorkloadReady", "RollingUpdate");
    var unsettled = new Seen.Workload(4, 4, 4, "r1", "r1", false);
    assertThat(at(NOW, seen(UP, unsettled, List.of()))).isFalse("WorkloadReady", "RollingUpdate");
  }

  @ParameterizedTest
  @CsvSource({
    "FIELD_CONFLICT, FieldConflict, Stalled",
    "OWNED_BY_OTHERS, OwnedByOthers, Stalled",
    "FORBIDDEN, Forbidden, Reconciling",
    "QUOTA_EXCEEDED, QuotaExceeded, Reconciling",
    "MASS_CHANGE_BLOCKED, MassChangeBlocked, Stalled",
    "APPLY_FAILED, ApplyFailed, Reconciling",
  })
  void aFailedWriteSaysWhatWasRefused(Result result, String reason, String summary) {
    var key = new ObjectKey("Service", "n", "workload");
    var status = at(NOW, seen(UP, COMPLETE, List.of(), new Outcome(key, result, "no")));
    assertThat(status).isFalse("Applied", reason).isTrue(summary);
  }

  @Test
  void driftThatIsOnlyReportedIsSaidAndDoesNotUnreadyTheRegion() {
    var key = new ObjectKey("Service", "n", "workload");
    var status = at(NOW, seen(UP, COMPLETE, List.of(), new Outcome(key, Result.DRIFTED, "")));
    assertThat(status).isTrue("Drifted", "ManualChange").isTrue("Ready", "AllReady");
  }

  @Test
  void kindsThatMayNotBeListedAreNamed() {
    var observation = Observation.none(UP, "Ingress: forbidden", Situations.MINTED, "");
    var status =
        at(
            NOW,
            new RegionSituation(
                region,
                Optional.of(Situations.planned(region)),
                Optional.of(observation),
                Optional.empty(),
                Optional.empty()));
    assertThat(status).isFalse("Applied", "Forbidden").unknown("WorkloadReady", "Pending");
  }

  @Test
  void aTransitionTimeMovesWithTheStatusAlone() {
    region.setStatus(at(NOW, seen(UP, ONE_SHORT, List.of())));
    var later = NOW.plusSeconds(60);
    var same = at(later, seen(UP, new Seen.Workload(4, 2, 4, "r1", "r1", true), List.of()));
    Assertions.assertThat(since(same)).isEqualTo(NOW.toString());
    var other = at(later, seen(UP, COMPLETE, List.of()));
    Assertions.assertThat(since(other)).isEqualTo(later.toString());
  }

  @Test
  void equalSituationsGiveEqualStatusAtAnyTime() {
    region.setStatus(at(NOW, seen(UP, COMPLETE, List.of())));
    Assertions.assertThat(at(NOW.plusSeconds(3_600), seen(UP, COMPLETE, List.of())))
        .isEqualTo(region.getStatus());
  }

  @Test
  void aRefusedSpecKeepsWhatTheLastPlanSaidOfCapacityAndRelease() {
    region.setStatus(at(NOW, seen(UP, COMPLETE, List.of())));
    var refused = Inputs.of(region).with(new ClusterFacts.Missing()).plan();
    var status =
        at(
            NOW,
            new RegionSituation(
                region,
                Optional.of(refused),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(status).isFalse("Accepted", "ClusterNotFound");
    Assertions.assertThat(status.capacity()).isEqualTo(region.getStatus().capacity());
    Assertions.assertThat(status.allowedCountries()).isNotEmpty();
  }

  @Test
  void aReleaseRunsOnlyWhenThisPassFoundTheWorkloadAsPlanned() {
    var key = new ObjectKey("StatefulSet", "n", "workload");
    var unlooked = at(NOW, seen(UP, COMPLETE, List.of()));
    Assertions.assertThat(unlooked.release().running()).isNull();
    var refused = at(NOW, seen(UP, COMPLETE, List.of(), new Outcome(key, Result.FORBIDDEN, "no")));
    Assertions.assertThat(refused.release().running()).isNull();
    var found = at(NOW, seen(UP, COMPLETE, List.of(), Outcome.of(key, Result.UNCHANGED)));
    Assertions.assertThat(found.release().running()).isEqualTo(found.release().target());
  }

  @Test
  void aDeletionIsSaidOverWhatWasTrueOfTheParts() {
    region.setStatus(at(NOW, seen(UP, COMPLETE, List.of())));
    assertThat(deleting(new Deletion.Over("Data is kept: data-0.")).orElseThrow())
        .isFalse("Ready", "Deleting")
        .isTrue("Deleting", "RetainingData")
        .isTrue("WorkloadReady", "AllReady");
    assertThat(deleting(new Deletion.Waiting("The member does not answer.")).orElseThrow())
        .isTrue("Deleting", "WaitingForCluster")
        .lacks("Reconciling");
    Assertions.assertThat(deleting(new Deletion.Over(""))).isEmpty();
  }

  private Optional<RegionStatus> deleting(Deletion deletion) {
    return new RegionStatusFactory(() -> NOW).deleting(region, deletion);
  }

  @Test
  void provisionedIsTheShareOfThePodsThatAreReadyAndActionsAreNotKnownWithoutADatabase() {
    var capacity = at(NOW, seen(UP, ONE_SHORT, List.of())).capacity();
    Assertions.assertThat(capacity.declared().sustainedRps()).isEqualTo(100);
    Assertions.assertThat(capacity.provisioned().sustainedRps()).isEqualTo(75);
    Assertions.assertThat(capacity.provisioned().storedActions()).isNull();
  }

  @Test
  void aSuspendedRegionSaysSoInsteadOfReady() {
    var status =
        at(
            NOW,
            new RegionSituation(
                region,
                Optional.of(Situations.planned(region)),
                Optional.of(observation(UP, COMPLETE, List.of())),
                Optional.empty(),
                Optional.of(new Pause(NOW, "Fleet", "audit"))));
    assertThat(status).unknown("Ready", "Suspended").isTrue("Suspended", "UserRequest");
    assertThat(status).lacks("Stalled").lacks("Reconciling");
  }

  private RegionSituation seen(
      Reachability member, Seen.Workload workload, List<Seen.Pod> pods, Outcome... outcomes) {
    return Situations.seen(region, member, workload, pods, outcomes);
  }

  private static RegionStatus at(Instant instant, RegionSituation situation) {
    return new RegionStatusFactory(() -> instant).status(situation);
  }

  private static String since(RegionStatus status) {
    return Conditions.find(status.conditions(), "WorkloadReady")
        .orElseThrow()
        .getLastTransitionTime();
  }
}
