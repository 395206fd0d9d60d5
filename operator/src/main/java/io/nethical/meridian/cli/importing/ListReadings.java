// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Reading.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.cli.importing.Finding.Kind;
import io.nethical.meridian.cli.importing.Reading.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Comma lists, of which each part is read by itself: one bad part does not lose the others. */
final class ListReadings {

  private static final int MOST = 32;

  private ListReadings() {}

  /** Names of Regions. */
  static Reading names(String text) {
    return list(text, Readings.text(Formats.NAME, 63, "a name of a Region"));
  }

  static Function<String, Reading> words(String... words) {
    return text -> list(text, Readings.word(words));
  }

  /** Regimes by any spelling the profiles know. */
  static Function<String, Reading> regimes(Context context) {
    return text ->
        list(
            text,
            spelling ->
                context
                    .profile(spelling)
                    .map(name -> Reading.of(NODES.textNode(name)))
                    .orElseGet(() -> unknownRegime(spelling)));
  }

  /** Blank parts say nothing. */
  static Stream<String> parts(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static Reading unknownRegime(String spelling) {
    var name = spelling.toLowerCase(Locale.ROOT).replace('_', '-');
    var reading = Readings.text(Formats.NAME, 63, "a name of a profile").apply(name);
    return reading.value().isEmpty()
        ? reading
        : reading.with(
            Kind.UNKNOWN, "no profile is called " + Shown.value(spelling) + "; written as " + name);
  }

  private static Reading list(String text, Function<String, Reading> part) {
    var values = new LinkedHashSet<JsonNode>();
    var notes = new ArrayList<Note>();
    parts(text)
        .forEach(
            said -> {
              var reading = part.apply(said);
              notes.addAll(reading.notes());
              if (reading.value().filter(value -> !values.add(value)).isPresent()) {
                notes.add(new Note(Kind.DROPPED, Shown.value(said) + " is in the list twice"));
              }
            });
    if (values.size() > MOST) {
      notes.add(new Note(Kind.CONFLICT, "more than " + MOST + ", which the hub refuses"));
    }
    var array = NODES.arrayNode().addAll(values);
    return new Reading(Optional.<JsonNode>of(array).filter(_ -> !array.isEmpty()), notes);
  }
}
