// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;

/** Texts that mean something beside their pattern. */
enum TextFormat {
  DATE("date", DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from),
  DATE_TIME("date-time", DateTimeFormatter.ISO_OFFSET_DATE_TIME, OffsetDateTime::from);

  private static final int LONGEST = 64;

  private final String spelling;
  private final DateTimeFormatter form;
  private final TemporalQuery<?> meaning;

  TextFormat(String spelling, DateTimeFormatter form, TemporalQuery<?> meaning) {
    this.spelling = spelling;
    this.form = form;
    this.meaning = meaning;
  }

  /** Throws {@link IllegalStateException} for a format that is not supported. */
  static TextFormat of(String spelling) {
    for (var format : values()) {
      if (format.spelling.equals(spelling)) {
        return format;
      }
    }
    throw new IllegalStateException("not supported: format " + spelling);
  }

  String spelling() {
    return spelling;
  }

  boolean describes(String text) {
    try {
      return text.length() <= LONGEST && form.parse(text, meaning) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
