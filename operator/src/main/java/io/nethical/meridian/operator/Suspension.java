// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Region;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A pause that always ends: while it is in force nothing is written. */
@Singleton
class Suspension {

  private final InstantSource clock;

  Suspension(InstantSource clock) {
    this.clock = clock;
  }

  /** The words for people, empty when the Region is not suspended. */
  Optional<String> of(Region region) {
    var suspend = region.getSpec().suspend();
    if (suspend == null || !clock.instant().isBefore(Instant.parse(suspend.until()))) {
      return Optional.empty();
    }
    return Optional.of(
        "Suspended until " + suspend.until() + ": " + suspend.reason() + ". Nothing is written.");
  }
}
