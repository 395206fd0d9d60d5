// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeersToComeTest {

  private static final Instant MADE = Instant.parse("2026-11-25T00:00:00Z");

  private final Region region = RegionEdit.ofFullRegion().region();
  private Instant now = MADE;
  private final PeersToCome peers = new PeersToCome(() -> now);

  @BeforeEach
  void make() {
    region.getMetadata().setCreationTimestamp(MADE.toString());
  }

  @Test
  void aNewRegionWaitsForThePeersItNames() {
    assertThat(peers.expected(region, Stream.empty())).isTrue();
  }

  @Test
  void nobodyWaitsForRegionsItDoesNotName() {
    assertThat(peers.expected(region, Stream.of(ReferenceFleet.region("eu-west-1")))).isFalse();
  }

  @Test
  void theWaitIsShort() {
    now = MADE.plus(Duration.ofSeconds(6));
    assertThat(peers.expected(region, Stream.empty())).isFalse();
  }

  @Test
  void aRegionThatHasBegunNeverWaits() {
    var capacity = new RegionCapacityStatus(null, null, null);
    region.setStatus(
        new RegionStatus(
            1L, List.of(), null, capacity, List.of(), null, null, List.of(), List.of(), null));
    assertThat(peers.expected(region, Stream.empty())).isFalse();
  }
}
