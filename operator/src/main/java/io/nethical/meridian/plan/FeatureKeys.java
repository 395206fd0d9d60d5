// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.shared.Anomaly;
import io.nethical.meridian.api.shared.Escalation;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.api.shared.MlBlending;
import io.nethical.meridian.plan.declared.Layers;
import java.util.Optional;
import java.util.function.Function;

/** Switches of the application; a variable that is absent leaves the switch as it was built. */
final class FeatureKeys {

  static final EnvironmentSection GOVERNANCE =
      EnvironmentSection.of(
          "Audit and governance",
          key("NETHICAL_ENABLE_QUOTA", "features.quota", in -> feature(in, Features::quota)),
          key(
              "NETHICAL_ENABLE_MERKLE",
              "features.merkle, or because a regime demands an audit trail",
              in ->
                  in.obligations().auditTrail()
                      ? Optional.of("true")
                      : feature(in, Features::merkle),
              "NETHICAL_ENABLE_MERKLE_ANCHORING"),
          key(
              "NETHICAL_ENABLE_ETHICAL_TAXONOMY",
              "features.taxonomy",
              in -> feature(in, Features::taxonomy),
              "NETHICAL_ENABLE_TAXONOMY"),
          key(
              "NETHICAL_ENABLE_SLA_MONITORING",
              "features.slaMonitoring",
              in -> feature(in, Features::slaMonitoring)),
          key(
              "NETHICAL_ENABLE_QUARANTINE",
              "features.quarantine",
              in -> feature(in, Features::quarantine)),
          key(
              "NETHICAL_ENABLE_POLICY_DIFF",
              "features.policyDiff",
              in -> feature(in, Features::policyDiff)),
          key(
              "NETHICAL_AUTO_ESCALATE_ON_BLOCK",
              "features.escalation.onBlock, or because a regime demands human oversight",
              in ->
                  in.obligations().humanOversight()
                      ? Optional.of("true")
                      : escalation(in, Escalation::onBlock),
              "NETHICAL_ENABLE_AUTO_ESCALATION"),
          key(
              "NETHICAL_AUTO_ESCALATE_ON_LOW_CONFIDENCE",
              "features.escalation.onLowConfidence",
              in -> escalation(in, Escalation::onLowConfidence),
              "NETHICAL_ENABLE_AUTO_ESCALATION"),
          key(
              "NETHICAL_LOW_CONFIDENCE_THRESHOLD",
              "features.escalation.lowConfidenceThreshold",
              in -> escalation(in, Escalation::lowConfidenceThreshold)));

  static final EnvironmentSection LEARNING =
      EnvironmentSection.of(
          "Learning and performance",
          key(
              "NETHICAL_ENABLE_SHADOW_MODE",
              "features.mlShadow",
              in -> feature(in, Features::mlShadow),
              "NETHICAL_ENABLE_ML_SHADOW"),
          key(
              "NETHICAL_ENABLE_ML_BLENDING",
              "features.mlBlending.enabled",
              in -> blending(in, MlBlending::enabled, false)),
          key(
              "NETHICAL_RULE_WEIGHT",
              "features.mlBlending.ruleWeight",
              in -> blending(in, MlBlending::ruleWeight, "0.7")),
          key(
              "NETHICAL_ML_WEIGHT",
              "features.mlBlending.mlWeight",
              in -> blending(in, MlBlending::mlWeight, "0.3")),
          key(
              "NETHICAL_ENABLE_ANOMALY_DETECTION",
              "features.anomaly.enabled",
              in -> anomalyEnabled(in)),
          key(
              "NETHICAL_ANOMALY_SEQUENCE_THRESHOLD",
              "features.anomaly.sequenceThreshold",
              in -> anomaly(in).find(Anomaly::sequenceThreshold)),
          key(
              "NETHICAL_ANOMALY_WINDOW_SIZE",
              "features.anomaly.window",
              in -> anomaly(in).find(Anomaly::window).flatMap(Text::of)),
          key(
              "NETHICAL_ENABLE_PERFORMANCE_OPTIMIZATION",
              "features.performance",
              in -> feature(in, Features::performance)),
          key(
              "NETHICAL_RISK_DECAY_RATE",
              "features.riskDecay",
              in -> feature(in, Features::riskDecay)));

  private FeatureKeys() {}

  private static Optional<String> feature(Lawful lawful, Function<Features, Object> part) {
    return lawful.features().find(part).flatMap(Text::of);
  }

  private static Optional<String> escalation(Lawful lawful, Function<Escalation, Object> part) {
    return lawful.features().at(Features::escalation).find(part).flatMap(Text::of);
  }

  /** The block's own defaults hold once either layer has the block. */
  private static Optional<String> blending(
      Lawful lawful, Function<MlBlending, Object> part, Object builtIn) {
    var blending = lawful.features().at(Features::mlBlending);
    return blending
        .find(Function.identity())
        .map(_ -> blending.find(part, builtIn))
        .flatMap(Text::of);
  }

  private static Layers<Anomaly> anomaly(Lawful lawful) {
    return lawful.features().at(Features::anomaly);
  }

  private static Optional<String> anomalyEnabled(Lawful lawful) {
    return anomaly(lawful)
        .find(Function.identity())
        .map(_ -> anomaly(lawful).find(Anomaly::enabled, false))
        .flatMap(Text::of);
  }
}
