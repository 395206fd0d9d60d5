// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.shared.Leftover;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeftoversTest {

  private static final Leftover OLD = leftover("a", "uid-of-a");
  private static final Leftover NEW = leftover("b", "uid-of-b");

  @Test
  void whatAGoingRegionSaysIsTakenOverOnceAndWhatStoodStays() {
    var going = region(NEW, true);
    var list = Leftovers.next(List.of(OLD), List.of(going), Set.of());
    assertThat(list).containsExactly(OLD, NEW);
    assertThat(Leftovers.next(list, List.of(going), Set.of())).isEqualTo(list);
    assertThat(Leftovers.next(list, List.of(), Set.of())).isEqualTo(list);
  }

  @Test
  void onlyWhatWasSweptLeavesTheList() {
    assertThat(Leftovers.next(List.of(OLD, NEW), List.of(), Set.of("uid-of-a", "other")))
        .containsExactly(NEW);
  }

  @Test
  void aRegionThatIsNotDeletedLeavesNothing() {
    assertThat(Leftovers.next(List.of(), List.of(region(NEW, false)), Set.of())).isEmpty();
  }

  @Test
  void aLeftoverIsOnlySweptWhenItsVeryRegionIsGone() {
    var bornAgain = region(leftover("b", "another-uid"), false);
    assertThat(Leftovers.abandoned(List.of(NEW), List.of(region(NEW, true)))).isEmpty();
    assertThat(Leftovers.abandoned(List.of(NEW), List.of(bornAgain))).containsExactly(NEW);
  }

  @Test
  void itIsRecordedWhenTheFleetNamesItsUid() {
    var fleet = new Fleet();
    assertThat(Leftovers.recorded(fleet, OLD)).isFalse();
    fleet.setStatus(new FleetStatus(1L, List.of(), null, null, List.of(), List.of(OLD)));
    assertThat(Leftovers.recorded(fleet, OLD)).isTrue();
    assertThat(Leftovers.recorded(fleet, leftover("a", "another-uid"))).isFalse();
  }

  private static Leftover leftover(String region, String uid) {
    return new Leftover(region, uid, "cluster", "target", null, "2026-01-01T00:00:00Z", "dead");
  }

  private static Region region(Leftover leftover, boolean deleted) {
    var region = RegionEdit.ofFullRegion().region();
    region.getMetadata().setName(leftover.region());
    region.getMetadata().setUid(leftover.uid());
    region.getMetadata().setDeletionTimestamp(deleted ? "2026-01-01T00:00:00Z" : null);
    region.setStatus(
        new RegionStatus(
            1L, List.of(), null, null, List.of(), null, null, List.of(), List.of(), leftover));
    return region;
  }
}
