// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.shared.Suspend;
import io.nethical.meridian.status.Pause;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Pauses always end: while one of the Region or of its Fleet is in force, nothing is written. */
@Singleton
class Suspension {

  private final InstantSource clock;

  Suspension(InstantSource clock) {
    this.clock = clock;
  }

  /** The pause that ends last, empty when none is in force. */
  Optional<Pause> of(Region region, Optional<Fleet> fleet) {
    return Stream.concat(
            pause(region.getSpec().suspend(), "Region").stream(),
            fleet.stream().flatMap(f -> pause(f.getSpec().suspend(), "Fleet").stream()))
        .max(Comparator.comparing(Pause::until));
  }

  /** Whether nothing may be written for the Fleet as a whole. */
  boolean paused(Fleet fleet) {
    return pause(fleet.getSpec().suspend(), "Fleet").isPresent();
  }

  private Optional<Pause> pause(Suspend suspend, String whose) {
    return Optional.ofNullable(suspend)
        .map(s -> new Pause(Instant.parse(s.until()), whose, s.reason()))
        .filter(p -> clock.instant().isBefore(p.until()));
  }
}
