// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.Declared;
import java.util.Objects;

/**
 * What the Region declares it is for: figures to judge it by, not a measurement.
 *
 * @param sustainedRps requests a second, held
 * @param peakRps requests a second, for minutes
 * @param concurrentAgents connected at once
 * @param storedActions kept, over all tiers
 * @param bytesPerAction mean size of one stored action, before compression
 * @param maxPayloadBytes largest request accepted
 */
public record CapacityPlan(
    long sustainedRps,
    long peakRps,
    long concurrentAgents,
    long storedActions,
    long bytesPerAction,
    long maxPayloadBytes) {

  static final int BYTES_PER_ACTION = 2000;
  private static final int MAX_PAYLOAD_BYTES = 1_000_000;

  static CapacityPlan of(Declared declared) {
    var capacity = declared.spec().capacity();
    return new CapacityPlan(
        capacity.sustainedRps(),
        capacity.peakRps(),
        capacity.concurrentAgents(),
        capacity.storedActions(),
        Objects.requireNonNullElse(capacity.bytesPerAction(), BYTES_PER_ACTION),
        Objects.requireNonNullElse(capacity.maxPayloadBytes(), MAX_PAYLOAD_BYTES));
  }
}
