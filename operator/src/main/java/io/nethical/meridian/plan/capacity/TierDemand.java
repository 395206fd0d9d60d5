// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Bytes that a tier holds when the declared load goes on all the time: requests a second x seconds
 * x bytes an action, compressed.
 *
 * @param sustainedRps each request is one stored action
 * @param bytesPerAction before compression
 */
public record TierDemand(long sustainedRps, long bytesPerAction) {

  private static final long SECONDS_IN_A_DAY = 86_400;

  /** Actions that come in during some days. */
  public long actions(int days) {
    return Math.multiplyExact(Math.multiplyExact(sustainedRps, SECONDS_IN_A_DAY), (long) days);
  }

  /**
   * @param days for which an action lies in the tier
   * @param ratio 3 means that three bytes become one; 1 for data as it came
   */
  public BigDecimal bytes(int days, BigDecimal ratio) {
    return BigDecimal.valueOf(actions(days))
        .multiply(BigDecimal.valueOf(bytesPerAction))
        .divide(ratio, 0, RoundingMode.CEILING);
  }
}
