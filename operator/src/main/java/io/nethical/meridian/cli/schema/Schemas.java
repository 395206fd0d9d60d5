// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The definitions of all kinds, each read when the first document of its kind comes.
 *
 * <p>Whatever a document holds, judging it ends in faults, not in an exception, and in a time and
 * depth that the definitions bound. An {@link IllegalStateException} means that a definition has
 * something this package does not know.
 */
public final class Schemas {

  private static final Map<String, String> PLURALS =
      Map.of("ComplianceProfile", "complianceprofiles", "Fleet", "fleets", "Region", "regions");

  private final Map<String, ObjectShape> shapes = new ConcurrentHashMap<>();

  private Schemas() {}

  public static Schemas load() {
    return new Schemas();
  }

  /** True when the document says it is of one of our kinds, in whatever version. */
  public boolean know(ObjectNode document) {
    return PLURALS.containsKey(document.path("kind").asText());
  }

  /** A document of an unknown kind has that one fault; the document itself does not change. */
  public Judged judge(ObjectNode document) {
    var findings = new Findings();
    if (!know(document)) {
      var kinds = new TreeSet<>(PLURALS.keySet());
      findings.block(Place.ROOT.field("kind"), "supported values: " + Shown.quoted(kinds));
      return new Judged(document, findings.faults());
    }
    var kind = document.path("kind").asText();
    var shape = shapes.computeIfAbsent(kind, any -> Definition.read(PLURALS.get(kind)).shape());
    return new Judged(shape.completed(Place.ROOT, document, findings), findings.faults());
  }
}
