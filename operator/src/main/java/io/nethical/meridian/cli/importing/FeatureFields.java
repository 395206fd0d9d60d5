// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Declaration.of;
import static io.nethical.meridian.cli.importing.Declaration.spelled;

import io.nethical.meridian.api.shared.Formats;
import java.util.function.Function;
import java.util.stream.Stream;

/** Switches of the application. */
final class FeatureFields {

  static final Function<String, Reading> FRACTION =
      Readings.text(Formats.FRACTION, 6, "a decimal from 0 to 1");

  private FeatureFields() {}

  static Stream<Declaration> all() {
    return Stream.of(governance(), learning(), anomaly(), escalation())
        .flatMap(declarations -> declarations);
  }

  private static Stream<Declaration> governance() {
    return Stream.of(
            flag("quota", "NETHICAL_ENABLE_QUOTA"),
            flag("merkle", "NETHICAL_ENABLE_MERKLE", "NETHICAL_ENABLE_MERKLE_ANCHORING"),
            flag("taxonomy", "NETHICAL_ENABLE_ETHICAL_TAXONOMY", "NETHICAL_ENABLE_TAXONOMY"),
            flag("slaMonitoring", "NETHICAL_ENABLE_SLA_MONITORING"),
            flag("quarantine", "NETHICAL_ENABLE_QUARANTINE"),
            flag("policyDiff", "NETHICAL_ENABLE_POLICY_DIFF"),
            Stream.of(of("features.riskDecay", "NETHICAL_RISK_DECAY_RATE", FRACTION)))
        .flatMap(declarations -> declarations);
  }

  private static Stream<Declaration> learning() {
    return Stream.of(
            flag("mlShadow", "NETHICAL_ENABLE_SHADOW_MODE", "NETHICAL_ENABLE_ML_SHADOW"),
            flag("mlBlending.enabled", "NETHICAL_ENABLE_ML_BLENDING"),
            Stream.of(
                of("features.mlBlending.ruleWeight", "NETHICAL_RULE_WEIGHT", FRACTION),
                of("features.mlBlending.mlWeight", "NETHICAL_ML_WEIGHT", FRACTION)))
        .flatMap(declarations -> declarations);
  }

  private static Stream<Declaration> anomaly() {
    return Stream.of(
            flag("anomaly.enabled", "NETHICAL_ENABLE_ANOMALY_DETECTION"),
            Stream.of(
                of(
                    "features.anomaly.sequenceThreshold",
                    "NETHICAL_ANOMALY_SEQUENCE_THRESHOLD",
                    FRACTION),
                of(
                    "features.anomaly.window",
                    "NETHICAL_ANOMALY_WINDOW_SIZE",
                    Readings.whole(1, 10_000))),
            flag("performance", "NETHICAL_ENABLE_PERFORMANCE_OPTIMIZATION"))
        .flatMap(declarations -> declarations);
  }

  private static Stream<Declaration> escalation() {
    var both = "NETHICAL_ENABLE_AUTO_ESCALATION";
    var block = "features.escalation.onBlock";
    var confidence = "features.escalation.onLowConfidence";
    return Stream.of(
        of(block, "NETHICAL_AUTO_ESCALATE_ON_BLOCK", Readings::bool),
        of(block, both, PolicyReadings::oneOfTwo),
        of(confidence, "NETHICAL_AUTO_ESCALATE_ON_LOW_CONFIDENCE", Readings::bool),
        of(confidence, both, PolicyReadings::oneOfTwo),
        of(
            "features.escalation.lowConfidenceThreshold",
            "NETHICAL_LOW_CONFIDENCE_THRESHOLD",
            FRACTION));
  }

  private static Stream<Declaration> flag(String field, String... keys) {
    return spelled("features." + field, Readings::bool, keys);
  }
}
