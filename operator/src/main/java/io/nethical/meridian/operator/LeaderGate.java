// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.rate.LinearRateLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Holds every pass back while another operator leads. A standby so has its hub caches filled and
 * reads along in the members ({@link WarmStandby}); it adds no finalizer and writes no status.
 */
final class LeaderGate extends LinearRateLimiter {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

  private final BooleanSupplier leads;

  /** A leader's passes go as they come. */
  LeaderGate(BooleanSupplier leads) {
    this.leads = leads;
  }

  /** A leader makes at most one pass over one object in that time. */
  LeaderGate(BooleanSupplier leads, Duration between) {
    super(between, 1);
    this.leads = leads;
  }

  @Override
  public Optional<Duration> isLimited(RateLimitState state) {
    return leads.getAsBoolean() ? super.isLimited(state) : Optional.of(LOOK_AGAIN);
  }
}
