// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one key says of one field.
 *
 * @param field below {@code spec}
 * @param key several keys may declare one field, and one key several fields
 */
record Declaration(String field, String key, Function<String, Reading> reading) {

  /** Longer than all attributes of a span together; nothing that long is looked at. */
  private static final int MOST = 70_000;

  static Declaration of(String field, String key, Function<String, Reading> reading) {
    return new Declaration(field, key, reading);
  }

  /** One idea in several spellings; the first one wins. */
  static Stream<Declaration> spelled(
      String field, Function<String, Reading> reading, String... keys) {
    return Stream.of(keys).map(key -> new Declaration(field, key, reading));
  }

  /** Absent only with a note that says why. */
  Reading read(String text) {
    if (text.isEmpty() || text.length() > MOST) {
      return Reading.unknown(text, "a value");
    }
    var reading = reading().apply(text);
    return reading.value().isEmpty() && reading.notes().isEmpty()
        ? Reading.unknown(text, "a value")
        : reading;
  }
}
