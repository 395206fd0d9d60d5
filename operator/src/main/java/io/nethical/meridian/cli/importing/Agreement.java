// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.Finding.Kind;
import java.math.BigDecimal;

/** Fields that are right by themselves and wrong together, as the hub would say of them. */
final class Agreement {

  private static final String CAPACITY = "spec.capacity.";
  private static final String STORAGE = "spec.storage.";
  private static final String PRIVACY = "spec.compliance.privacy.";
  private static final String BLENDING = "spec.features.mlBlending.";
  private static final String LOGGING = "spec.observability.logging.";
  private static final String PORTS = "spec.workload.ports.";

  private Agreement() {}

  static void check(Draft draft) {
    if (above(draft, CAPACITY + "sustainedRps", CAPACITY + "peakRps")) {
      draft.note(Kind.CONFLICT, CAPACITY + "peakRps", "the peak is below what is sustained");
    }
    tiers(draft, "hot", "warm");
    tiers(draft, "warm", "cold");
    differentialHasABudget(draft);
    weightsComeInPairs(draft);
    theFileIsNamed(draft);
    portsDiffer(draft);
    tracesNameThisRegion(draft);
  }

  private static void tiers(Draft draft, String younger, String older) {
    var first = STORAGE + younger + ".days";
    var second = STORAGE + older + ".days";
    if (above(draft, first, second)
        || draft.get(first).equals(draft.get(second)) && !draft.get(first).isMissingNode()) {
      draft.note(
          Kind.CONFLICT,
          second,
          "days count since the action: " + older + " must end after " + younger);
    }
  }

  private static boolean above(Draft draft, String low, String high) {
    var upper = draft.get(high);
    return !upper.isMissingNode() && draft.get(low).asLong() > upper.asLong();
  }

  private static void differentialHasABudget(Draft draft) {
    var differential = draft.get(PRIVACY + "mode").asText().equals("Differential");
    var epsilon = draft.get(PRIVACY + "epsilon");
    if (differential && epsilon.isMissingNode()) {
      draft.note(
          Kind.MISSING, PRIVACY + "epsilon", "mode Differential needs a budget, and none is given");
    } else if (differential && decimal(epsilon.asText()).signum() == 0) {
      draft.note(Kind.CONFLICT, PRIVACY + "epsilon", "mode Differential needs one above 0");
    } else if (!differential && !epsilon.isMissingNode()) {
      draft.note(
          Kind.AMBIGUOUS, PRIVACY + "epsilon", "kept, and read only where mode is Differential");
    }
  }

  private static void weightsComeInPairs(Draft draft) {
    var rules = draft.get(BLENDING + "ruleWeight");
    var model = draft.get(BLENDING + "mlWeight");
    if (rules.isMissingNode() != model.isMissingNode()) {
      draft.note(
          Kind.MISSING,
          BLENDING + (rules.isMissingNode() ? "ruleWeight" : "mlWeight"),
          "the two weights come together or not at all");
    } else if (!rules.isMissingNode()
        && decimal(rules.asText()).add(decimal(model.asText())).compareTo(BigDecimal.ONE) != 0) {
      draft.note(Kind.CONFLICT, BLENDING + "mlWeight", "the two weights do not add up to 1");
    }
  }

  private static void theFileIsNamed(Draft draft) {
    for (var destination : draft.get(LOGGING + "destinations")) {
      if (destination.asText().equals("file") && draft.get(LOGGING + "file").isMissingNode()) {
        draft.note(Kind.MISSING, LOGGING + "file", "destination file needs a path");
      }
    }
  }

  private static void portsDiffer(Draft draft) {
    var http = draft.get(PORTS + "http");
    if (!http.isMissingNode() && http.equals(draft.get(PORTS + "metrics"))) {
      draft.note(Kind.CONFLICT, PORTS + "metrics", "the same port as http");
    }
  }

  private static void tracesNameThisRegion(Draft draft) {
    var field = "spec.observability.tracing.attributes";
    var region = draft.get(field).path("cloud.region");
    var name = draft.get("metadata.name");
    if (!region.isMissingNode() && !name.isMissingNode() && !region.equals(name)) {
      draft.note(
          Kind.CONFLICT,
          field,
          "cloud.region is "
              + Shown.value(region.asText())
              + ", which is not the Region's name; kept");
    }
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
