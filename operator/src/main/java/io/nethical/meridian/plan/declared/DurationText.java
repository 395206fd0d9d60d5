// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import java.time.Duration;
import java.util.regex.Pattern;

/** Durations as the API spells them: whole numbers with ms, s, m or h, largest unit first. */
public final class DurationText {

  private static final Pattern PART = Pattern.compile("(\\d+)(ms|s|m|h)");

  private DurationText() {}

  /** {@code 1h30m} is 90 minutes. The schema's pattern is the guard; other text is a fault here. */
  public static Duration parse(String text) {
    var parts = PART.matcher(text);
    var sum = Duration.ZERO;
    var end = 0;
    while (parts.find() && parts.start() == end) {
      sum = sum.plus(part(Long.parseLong(parts.group(1)), parts.group(2)));
      end = parts.end();
    }
    if (text.isEmpty() || end != text.length()) {
      throw new IllegalArgumentException("not a duration: " + text);
    }
    return sum;
  }

  private static Duration part(long count, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }
}
