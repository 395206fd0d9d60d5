// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

/** The law the pod works under. Regimes are spelled as the names of their profiles. */
final class ComplianceKeys {

  static final EnvironmentSection COMPLIANCE =
      EnvironmentSection.of(
          "Compliance and privacy",
          key(
              "NETHICAL_COMPLIANCE_REQUIREMENTS",
              "compliance.regimes",
              in -> Text.list(in.spec().compliance().regimes().stream())),
          key(
              "NETHICAL_DATA_RESIDENCY_POLICY",
              "compliance.residency, in lower case",
              in -> Text.word(in.spec().compliance().residency())),
          key(
              "NETHICAL_PRIVACY_MODE",
              "compliance.privacy.mode, in lower case",
              in -> Text.word(in.obligations().privacy().mode()),
              "NETHICAL_ENABLE_DIFFERENTIAL_PRIVACY"),
          key(
              "NETHICAL_EPSILON",
              "compliance.privacy.epsilon",
              in -> in.obligations().privacy().epsilon()),
          key(
              "NETHICAL_REDACTION_POLICY",
              "compliance.privacy.redaction, in lower case",
              in -> Text.word(in.obligations().privacy().redaction()),
              "NETHICAL_ENABLE_ENHANCED_REDACTION"),
          key(
              "NETHICAL_ENABLE_RTBF",
              "compliance.privacy.rightToErasure",
              in -> Text.of(in.obligations().privacy().rightToErasure())),
          key(
              "NETHICAL_ENABLE_DSR",
              "compliance.privacy.subjectRequests",
              in -> Text.of(in.obligations().privacy().subjectRequests())),
          key(
              "NETHICAL_ENABLE_DATA_MINIMIZATION",
              "compliance.privacy.dataMinimization",
              in -> Text.of(in.obligations().privacy().dataMinimization())),
          key(
              "NETHICAL_ENABLE_PIA_LOGGING",
              "compliance.privacy.impactLogging",
              in -> Text.of(in.obligations().privacy().impactLogging())));

  private ComplianceKeys() {}
}
