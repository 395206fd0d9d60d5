// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as one field takes it.
 *
 * @param value empty: the field stays absent, and a note says why
 */
record Reading(Optional<JsonNode> value, List<Note> notes) {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  record Note(Kind kind, String words) {}

  static Reading of(JsonNode value) {
    return new Reading(Optional.of(value), List.of());
  }

  /** Expected completes "is not …". */
  static Reading unknown(String text, String expected) {
    return absent(
        Kind.UNKNOWN, Shown.value(text) + " is not " + expected + "; the field stays absent");
  }

  static Reading absent(Kind kind, String words) {
    return new Reading(Optional.empty(), List.of(new Note(kind, words)));
  }

  Reading with(Kind kind, String words) {
    return new Reading(
        value, Stream.concat(notes.stream(), Stream.of(new Note(kind, words))).toList());
  }
}
