// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.shared.Leftover;
import io.nethical.meridian.plan.RegionEdit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletionTest {

  private static final Instant ASKED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant SOON = ASKED.plusSeconds(1);
  private static final Instant LATE = ASKED.plus(Duration.ofMinutes(10));
  private static final MemberView DEAD = new MemberView.Unseen("The member does not answer");

  @Test
  void aDeadMemberHoldsTheRegionUntilItsTimeIsUpAndNoLonger() {
    var region = region("RetainData");
    assertThat(decide(region, DEAD, SOON)).isInstanceOf(Deletion.Waiting.class);
    assertThat(decide(region, DEAD, LATE)).isEqualTo(timeUp("The member does not answer."));
  }

  @Test
  void theRegionGoesOnlyWhenWhatIsLeftStandsInItsFleetOrThereIsNone() {
    var fleet = new Fleet();
    var up = (Deletion.TimeUp) timeUp("dead");
    assertThat(up.over(Optional.of(fleet))).isFalse();
    assertThat(up.over(Optional.empty())).isTrue();
    fleet.setStatus(new FleetStatus(1L, List.of(), null, null, List.of(), List.of(up.leftover())));
    assertThat(up.over(Optional.of(fleet))).isTrue();
    assertThat(new Deletion.Waiting("").over(Optional.empty())).isFalse();
  }

  @Test
  void aMemberThatMayShowInAMomentIsWaitedForEvenLate() {
    assertThat(decide(region("RetainData"), new MemberView.NotYet(), LATE))
        .isInstanceOf(Deletion.Waiting.class);
  }

  @Test
  void aRegionThatIsFoundLateIsStillCleared() {
    assertThat(decide(region("RetainData"), seen("ConfigMap/c"), LATE))
        .isInstanceOf(Deletion.Clearing.class);
    assertThat(decide(region("RetainData"), seen(), LATE)).isEqualTo(new Deletion.Over(""));
  }

  @Test
  void whatHangsInItsFinalizersOrIsRefusedDoesNotHoldTheRegionForEver() {
    var region = region("RetainData");
    assertThat(decide(region, seen("StatefulSet/w!"), SOON)).isInstanceOf(Deletion.Clearing.class);
    assertThat(decide(region, seen("StatefulSet/w!"), LATE))
        .isEqualTo(timeUp("Not gone in time: StatefulSet/w."));
    var early = (Deletion.Clearing) decide(region, seen("ConfigMap/c"), SOON);
    assertThat(early.after("forbidden")).isSameAs(early);
    var late = (Deletion.Clearing) decide(region, seen("ConfigMap/c"), LATE);
    assertThat(late.after("")).isSameAs(late);
    assertThat(late.after("forbidden")).isInstanceOf(Deletion.TimeUp.class);
  }

  @Test
  void underOrphanAndBeforeAnyWriteNothingIsTouched() {
    var never = region("RetainData");
    never.setStatus(null);
    for (var view : List.of(seen("StatefulSet/w"), DEAD, new MemberView.NotYet())) {
      assertThat(decide(region("Orphan"), view, SOON)).isEqualTo(new Deletion.Over(""));
      assertThat(decide(never, view, SOON)).isEqualTo(new Deletion.Over(""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RetainData, the-uid, KEPT_BY_POLICY",
    "Delete, the-uid, DELETED",
    "Delete, an-earlier-uid, KEPT_WITHOUT_CONSENT",
    "Delete, true, KEPT_WITHOUT_CONSENT",
    "Delete, , KEPT_WITHOUT_CONSENT",
  })
  void onlyAConsentThatNamesThisVeryRegionDeletesData(
      String policy, String consent, DataFate fate) {
    var region = region(policy);
    if (consent != null) {
      region.getMetadata().setAnnotations(Map.of(DataFate.CONSENT, consent));
    }
    assertThat(DataFate.of(region)).isEqualTo(fate);
  }

  private static Deletion decide(Region region, MemberView view, Instant now) {
    return Deletion.decide(region, Optional.of("target"), view, now);
  }

  private static Deletion timeUp(String reason) {
    var region = region("RetainData");
    return new Deletion.TimeUp(
        new Leftover(
            region.getMetadata().getName(),
            "the-uid",
            region.getSpec().cluster().secretRef().name(),
            "target",
            null,
            LATE.toString(),
            reason));
  }

  private static MemberView seen(String... objects) {
    return new MemberView.Seen(Stood.of(objects));
  }

  private static Region region(String policy) {
    var region =
        RegionEdit.ofFullRegion()
            .with("deletionPolicy", policy)
            .with("deletionTimeout", "10m")
            .region();
    region.getMetadata().setUid("the-uid");
    region.getMetadata().setDeletionTimestamp(ASKED.toString());
    var capacity = new RegionCapacityStatus(null, null, null);
    region.setStatus(
        new RegionStatus(
            1L, List.of(), null, capacity, List.of(), null, null, List.of(), List.of(), null));
    return region;
  }
}
