// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.DurationText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as an environment variable carries them. */
final class Text {

  private Text() {}

  static Optional<String> of(Object value) {
    return Optional.ofNullable(value).map(Object::toString);
  }

  /** A word of the API in lower case, as environment files have always spelled such words. */
  static Optional<String> word(Enum<?> value) {
    return Optional.ofNullable(value)
        .map(Canonical::word)
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** Seconds, with decimals where there are any. */
  static String seconds(String duration) {
    return seconds(DurationText.parse(duration));
  }

  static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  /** Comma-separated in the order given; empty for no entries, since no variable is empty. */
  static Optional<String> list(Stream<String> entries) {
    return Optional.of(entries.collect(Collectors.joining(","))).filter(text -> !text.isEmpty());
  }
}
