// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Seconds since a moment.
 *
 * @param nanos by the monotonic clock, in nanoseconds
 * @param begun the same by the wall clock, beside which logs are read
 */
public record Stopwatch(long nanos, Instant begun) {

  public static Stopwatch start() {
    return new Stopwatch(System.nanoTime(), Instant.now());
  }

  public double seconds() {
    return (System.nanoTime() - nanos) / 1e9;
  }

  /** Seconds from the start to a moment that somebody else noted. */
  public double secondsAt(Instant moment) {
    return Duration.between(begun, moment).toNanos() / 1e9;
  }

  /** Waits until so, and returns the seconds since the start; fails when the patience is over. */
  public double until(Duration patience, BooleanSupplier so, Supplier<String> complaint) {
    if (!Pause.until(patience, so)) {
      throw new AssertionError("not after " + patience + ": " + complaint.get());
    }
    return seconds();
  }
}
