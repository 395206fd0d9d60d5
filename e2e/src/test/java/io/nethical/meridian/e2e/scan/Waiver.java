// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding that stays for a while.
 *
 * @param tool whose finding
 * @param check its name, where {@code *} stands for any text
 * @param object kind and name, where {@code *} stands for any text
 * @param why what makes it right as it is
 * @param until its last day, as {@code 2027-01-31}
 */
record Waiver(String tool, String check, String object, String why, String until) {

  Waiver {
    if (Stream.of(tool, check, object, why, until).anyMatch(s -> s == null || s.isBlank())) {
      throw new IllegalArgumentException("a waiver has tool, check, object, why and until");
    }
    LocalDate.parse(until);
  }

  boolean covers(Finding finding) {
    return tool.equals(finding.tool())
        && isLike(check, finding.check())
        && isLike(object, finding.object());
  }

  boolean isOver(LocalDate today) {
    return LocalDate.parse(until).isBefore(today);
  }

  /** Whoever waives something looks at it again in a year at the latest. */
  boolean isTooLong(LocalDate today) {
    return LocalDate.parse(until).isAfter(today.plusYears(1));
  }

  private static boolean isLike(String pattern, String text) {
    return text.matches(
        "(?s)"
            + Arrays.stream(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
  }

  @Override
  public String toString() {
    return "%s, %s: %s until %s".formatted(tool, object, check, until);
  }
}
