// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.rate.LinearRateLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Holds every pass back while another operator leads. A standby so has its hub caches filled and
 * only begins; it adds no finalizer, connects to no member and writes no status.
 */
final class LeaderGate extends LinearRateLimiter {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

  private final BooleanSupplier leads;

  /** A leader's passes go as they come. */
  LeaderGate(BooleanSupplier leads) {
    this.leads = leads;
  }

  /** A leader makes at most so many passes per second over one object. */
  LeaderGate(BooleanSupplier leads, int passesPerSecond) {
    super(Duration.ofSeconds(1), passesPerSecond);
    this.leads = leads;
  }

  @Override
  public Optional<Duration> isLimited(RateLimitState state) {
    return leads.getAsBoolean() ? super.isLimited(state) : Optional.of(LOOK_AGAIN);
  }
}
