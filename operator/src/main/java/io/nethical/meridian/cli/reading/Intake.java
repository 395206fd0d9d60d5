// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetSpec;
import io.nethical.meridian.api.profile.ComplianceProfileSpec;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Fault;
import io.nethical.meridian.cli.picture.Ref;
import io.nethical.meridian.cli.schema.Schemas;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges documents one after the other and sorts them by what they are. */
final class Intake {

  private static final String REGION = "Region";
  private static final String PROFILE = "ComplianceProfile";

  private final Typed typed = new Typed();
  private final Schemas schemas = Schemas.load();
  private final String namespace;
  private final List<Fault> faults;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final SortedMap<Ref, Fleet> fleets = new TreeMap<>();
  private final SortedMap<Ref, Region> regions = new TreeMap<>();
  private final SortedMap<String, ComplianceProfile> profiles = new TreeMap<>();
  private final SortedMap<Ref, ClusterFacts> clusters = new TreeMap<>();
  private final TreeSet<Ref> unsoundFleets = new TreeSet<>();

  Intake(String namespace, List<Fault> faults) {
    this.namespace = namespace;
    this.faults = new ArrayList<>(faults);
  }

  Reading reading() {
    return new Reading(
        new Contents(fleets, regions, profiles, clusters, unsoundFleets), faults, notes);
  }

  void take(Located one) {
    if (one.document().isNull()) {
      return;
    }
    if (!(one.document() instanceof ObjectNode document)) {
      faults.add(new Fault(one.place(""), "", "", "is no object", "write apiVersion, kind, …"));
      return;
    }
    var kind = document.path("kind").asText();
    if (schemas.know(document)) {
      named(document, kind);
      judge(one, document, kind);
    } else if ("Secret".equals(kind) && isEnrolment(document)) {
      named(document, kind);
      first(one, document, kind, ref -> clusters.put(ref, Enrolment.facts(Typed.head(document))));
    } else {
      notes.add(one.place("") + ": passed over, kind " + (kind.isEmpty() ? "(none)" : kind));
    }
  }

  private void named(ObjectNode document, String kind) {
    if (document.path("metadata") instanceof ObjectNode metadata
        && !metadata.hasNonNull("namespace")
        && !PROFILE.equals(kind)) {
      metadata.put("namespace", namespace);
    }
  }

  private void judge(Located one, ObjectNode document, String kind) {
    var judged = schemas.judge(document);
    for (var fault : judged.faults()) {
      faults.add(
          new Fault(
              one.place(fault.field()),
              title(document, kind),
              fault.field(),
              fault.problem(),
              "kubectl explain " + explained(kind, fault.field())));
    }
    if (judged.faults().isEmpty()) {
      first(one, document, kind, ref -> keep(kind, ref, judged.completed()));
    } else if ("Fleet".equals(kind)) {
      unsoundFleets.add(ref(document));
    }
  }

  private static String explained(String kind, String field) {
    var path = field.replaceAll("\\[\\d+]", "");
    return kind.toLowerCase(java.util.Locale.ROOT) + (path.isEmpty() ? "" : "." + path);
  }

  private interface Keeping {
    void keep(Ref ref);
  }

  /** Of two documents of one name nobody knows which counts. */
  private void first(Located one, ObjectNode document, String kind, Keeping keeping) {
    var title = title(document, kind);
    var earlier = places.putIfAbsent(title, one.place(""));
    if (earlier == null) {
      keeping.keep(ref(document));
    } else {
      faults.add(
          new Fault(
              one.place("metadata.name"),
              title,
              "metadata.name",
              "the same object stands in " + earlier,
              "give each object once"));
    }
  }

  private void keep(String kind, Ref ref, ObjectNode document) {
    switch (kind) {
      case "Fleet" -> fleets.put(ref, typed.of(document, new Fleet(), FleetSpec.class));
      case PROFILE ->
          profiles.put(
              ref.name(), typed.of(document, new ComplianceProfile(), ComplianceProfileSpec.class));
      case REGION -> regions.put(ref, typed.of(document, new Region(), RegionSpec.class));
      default -> throw new IllegalStateException("a kind nobody keeps: " + kind);
    }
  }

  private static boolean isEnrolment(JsonNode document) {
    return document.at("/metadata/labels").has(Enrolment.CLUSTER_LABEL);
  }

  private static String title(JsonNode document, String kind) {
    var ref = ref(document);
    return kind + " " + (PROFILE.equals(kind) ? ref.name() : ref);
  }

  private static Ref ref(JsonNode document) {
    var metadata = document.path("metadata");
    return new Ref(metadata.path("namespace").asText(), metadata.path("name").asText());
  }
}
