// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares in whole percent; rounded up, so that what is above a limit never looks like the limit.
 */
final class Percent {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Percent() {}

  static Integer of(long part, long whole) {
    return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** Null where there is no whole to be a share of. */
  static Integer of(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : part.multiply(WHOLE).divide(whole, 0, RoundingMode.CEILING).intValue();
  }

  static String text(Integer percent) {
    return percent == null ? "-" : percent + "%";
  }
}
