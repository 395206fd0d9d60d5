// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.cli.importing.Finding.Kind;
import io.nethical.meridian.cli.importing.Reading.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code OTEL_RESOURCE_ATTRIBUTES}, in the names OpenTelemetry gives them. */
final class AttributeReading {

  private static final Map<String, String> RENAMED =
      Map.of("region", "cloud.region", "env", "deployment.environment");
  private static final String VERSION = "service.version";
  private static final int MOST = 64;

  private AttributeReading() {}

  static Reading of(String text) {
    var attributes = Reading.NODES.objectNode();
    var notes = new ArrayList<Note>();
    ListReadings.parts(text).forEach(part -> part(part, attributes, notes));
    return new Reading(Optional.<JsonNode>of(attributes).filter(_ -> !attributes.isEmpty()), notes);
  }

  private static void part(String part, ObjectNode attributes, List<Note> notes) {
    var equals = part.indexOf('=');
    var name = equals < 0 ? "" : part.substring(0, equals).strip();
    var value = part.substring(equals + 1).strip();
    if (name.isEmpty()) {
      notes.add(new Note(Kind.UNKNOWN, Shown.value(part) + " is not name=value; left out"));
    } else if (name.equals(VERSION)) {
      notes.add(
          new Note(
              Kind.DROPPED,
              VERSION + " " + Shown.value(value) + " is left out: it comes from the release"));
    } else if (attributes.size() >= MOST || value.length() > 1024) {
      notes.add(
          new Note(
              Kind.UNKNOWN,
              Shown.value(name) + " is left out: 64 attributes of 1024 characters are the most"));
    } else {
      put(name, value, attributes, notes);
    }
  }

  private static void put(String said, String value, ObjectNode attributes, List<Note> notes) {
    var name = RENAMED.getOrDefault(said, said);
    if (!name.equals(said)) {
      notes.add(new Note(Kind.DERIVED, said + " is called " + name + " by OpenTelemetry"));
    }
    if (!attributes.has(name)) {
      attributes.put(name, value);
    } else if (!attributes.get(name).asText().equals(value)) {
      notes.add(
          new Note(
              Kind.CONFLICT,
              Shown.value(name)
                  + " is given twice; the first value is kept, not "
                  + Shown.value(value)));
    } else {
      notes.add(new Note(Kind.DROPPED, Shown.value(name) + " is given twice with one value"));
    }
  }
}
