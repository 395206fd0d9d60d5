// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as messages show them: short, whatever came. */
final class Shown {

  private static final int MOST = 80;

  private Shown() {}

  static String clipped(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
  }

  static String quoted(String text) {
    return "\"" + clipped(text) + "\"";
  }

  static String quoted(Collection<String> texts) {
    return texts.stream().map(Shown::quoted).collect(Collectors.joining(", "));
  }

  /** Only its kind, unless it is a scalar: an object can be as deep as it likes. */
  static String value(JsonNode value) {
    if (value.isTextual()) {
      return quoted(value.textValue());
    }
    return value.isContainerNode() ? kind(value) : clipped(value.asText());
  }

  static String wrongKind(String wanted, JsonNode value) {
    return "must be of type " + wanted + ": " + quoted(kind(value));
  }

  private static String kind(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
