// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.PlanResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds back the first plan of a Region for a moment while peers it names are not there. A plan
 * holds no edge to a Region that nobody has seen, so of ten that are applied together each would be
 * planned twice, and its pods would be started twice.
 */
@Singleton
class PeersToCome {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final InstantSource clock;

  PeersToCome(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether it is worth waiting; never for a Region that has begun. */
  boolean expected(Region region, Stream<Region> present) {
    if (PlanResult.begun(region) || clock.instant().isAfter(made(region).plus(LONGEST))) {
      return false;
    }
    Set<String> there =
        present.map(other -> other.getMetadata().getName()).collect(Collectors.toSet());
    return peers(region).anyMatch(name -> !there.contains(name));
  }

  private static Instant made(Region region) {
    return Instant.parse(region.getMetadata().getCreationTimestamp());
  }

  private static Stream<String> peers(Region region) {
    var spec = region.getSpec();
    return Stream.concat(
        Optional.ofNullable(spec.failover()).stream().flatMap(f -> f.targets().stream()),
        Optional.ofNullable(spec.sync()).stream().flatMap(s -> s.peers().stream()));
  }
}
