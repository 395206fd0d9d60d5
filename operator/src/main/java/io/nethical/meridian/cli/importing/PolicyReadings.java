// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Reading.NODES;

import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Ideas that one generation spelled more coarsely than a Region does. */
final class PolicyReadings {

  private static final String STRICT = "Strict";
  private static final String SAFE_SIDE = "; read as Strict, the safe side";
  private static final String PERMISSIVE =
      "today's code resolves unknown names to its permissive default" + SAFE_SIDE;
  private static final String ABROAD =
      "today's code lets data of this policy cross borders" + SAFE_SIDE;

  /** Policy names in use that do not say how strict they are. */
  private static final Map<String, String> POLICIES =
      Map.of(
          "EU_GDPR",
          "today's code keeps such data in place, for 30 days; read as Strict, and the 30 days"
              + " are in no field",
          "US_WEST",
          PERMISSIVE,
          "SINGAPORE",
          PERMISSIVE,
          "US_CCPA",
          ABROAD,
          "AI_ACT",
          ABROAD,
          "GLOBAL_DEFAULT",
          ABROAD);

  private PolicyReadings() {}

  static Reading residency(String text) {
    var name = text.toUpperCase(Locale.ROOT);
    var strict = Reading.of(NODES.textNode(STRICT));
    if (name.endsWith("_STRICT")) {
      return strict.with(
          Kind.DERIVED,
          Shown.value(text) + " is read as Strict; which jurisdiction follows from the country");
    }
    return POLICIES.containsKey(name)
        ? strict.with(Kind.AMBIGUOUS, Shown.value(text) + ": " + POLICIES.get(name))
        : Readings.word(STRICT, "Regional", "Open").apply(text);
  }

  /** A switch whose true means a word, and whose false means only that it is not that word. */
  static Function<String, Reading> switchFor(String word) {
    return text -> {
      var truth = Readings.truth(text);
      if (truth.isEmpty()) {
        return Readings.bool(text);
      }
      return truth.get()
          ? Reading.of(NODES.textNode(word)).with(Kind.AMBIGUOUS, "true was read as " + word)
          : Reading.absent(
              Kind.AMBIGUOUS,
              "not " + word + ", and nothing says what instead; absent, the regimes decide");
    };
  }

  /** One switch for what are two now. */
  static Reading oneOfTwo(String text) {
    var reading = Readings.bool(text);
    return reading.value().isEmpty()
        ? reading
        : reading.with(
            Kind.AMBIGUOUS,
            "one switch for what are onBlock and onLowConfidence now; read as both");
  }

  /** The path as it stands, with a word about what the planner will say to it. */
  static Reading logFile(String text) {
    var reading = Readings.text(".+", 256, "a path of at most 256 characters").apply(text);
    return reading.value().isEmpty() || hasFolder(text)
        ? reading
        : reading.with(
            Kind.CONFLICT,
            "not an absolute path with a folder of its own, which the planner refuses: give one"
                + " such as /var/log/nethical/nethical.log, or log to stdout alone");
  }

  private static boolean hasFolder(String path) {
    return path.startsWith("/")
        && path.indexOf('/', 1) > 0
        && !path.endsWith("/")
        && !path.contains("//")
        && !(path + "/").contains("/./")
        && !(path + "/").contains("/../");
  }
}
