// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Durations in the spelling of Go, which CEL's {@code duration()} reads. */
final class DurationReader {

  private static final String PART = "([0-9]+[.]?[0-9]*|[.][0-9]+)(ns|us|µs|μs|ms|s|m|h)";
  private static final Pattern ALL = Pattern.compile("([-+]?)((?:" + PART + ")+|0)");
  private static final Pattern ONE = Pattern.compile(PART);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private DurationReader() {}

  /** Empty for what is none, and for more than 292 years, which Go does not hold either. */
  static Optional<Duration> read(String text) {
    var all = ALL.matcher(text);
    if (!all.matches()) {
      return Optional.empty();
    }
    var sum = BigDecimal.ZERO;
    var part = ONE.matcher(all.group(2));
    while (part.find()) {
      sum = sum.add(new BigDecimal("0" + part.group(1)).multiply(nanos(part.group(2))));
    }
    if (sum.compareTo(MOST) > 0) {
      return Optional.empty();
    }
    var span = Duration.ofNanos(sum.longValue());
    return Optional.of(all.group(1).equals("-") ? span.negated() : span);
  }

  private static BigDecimal nanos(String unit) {
    return BigDecimal.valueOf(
        switch (unit) {
          case "ns" -> 1L;
          case "us", "µs", "μs" -> 1_000L;
          case "ms" -> 1_000_000L;
          case "s" -> 1_000_000_000L;
          case "m" -> 60_000_000_000L;
          default -> 3_600_000_000_000L;
        });
  }
}
