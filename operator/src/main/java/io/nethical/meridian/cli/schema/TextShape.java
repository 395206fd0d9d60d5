// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A text.
 *
 * @param least characters
 * @param most characters
 * @param words the only ones allowed; empty when there are others
 */
record TextShape(
    int least, int most, Optional<Pattern> pattern, Optional<TextFormat> format, List<String> words)
    implements Shape {

  /** Any text. */
  static final TextShape ANY =
      new TextShape(0, Integer.MAX_VALUE, Optional.empty(), Optional.empty(), List.of());

  static TextShape oneOf(String... words) {
    return new TextShape(0, Integer.MAX_VALUE, Optional.empty(), Optional.empty(), List.of(words));
  }

  @Override
  public JsonNode judge(Place at, JsonNode value, Findings findings) {
    if (!value.isTextual()) {
      findings.block(at, Shown.wrongKind("string", value));
      return NullNode.getInstance();
    }
    var text = value.textValue();
    form(at, text, findings);
    if (format.isPresent() && !format.get().describes(text)) {
      var problem = "must be of type " + format.get().spelling() + ": " + Shown.quoted(text);
      findings.add(at, problem);
    }
    if (!words.isEmpty() && !words.contains(text)) {
      findings.block(
          at,
          "Unsupported value: %s: supported values: %s"
              .formatted(Shown.quoted(text), Shown.quoted(words)));
    }
    return value;
  }

  /** One of the three at most, as on the server. */
  private void form(Place at, String text, Findings findings) {
    var size = text.codePointCount(0, text.length());
    if (size > most) {
      findings.block(at, "Too long: may not be more than " + most + " bytes");
    } else if (size < least) {
      findings.add(at, invalid(text) + "should be at least " + least + " chars long");
    } else if (pattern.isPresent() && !pattern.get().matcher(text).find()) {
      findings.add(at, invalid(text) + "should match '" + pattern.get().pattern() + "'");
    }
  }

  private static String invalid(String text) {
    return "Invalid value: " + Shown.quoted(text) + ": ";
  }
}
