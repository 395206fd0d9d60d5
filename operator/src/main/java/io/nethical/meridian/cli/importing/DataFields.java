// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Declaration.of;
import static io.nethical.meridian.cli.importing.Declaration.spelled;
import static io.nethical.meridian.cli.importing.Readings.whole;

import io.nethical.meridian.api.shared.Formats;
import java.util.Locale;
import java.util.stream.Stream;

/** Where data lies, and under which law. */
final class DataFields {

  private static final String PRIVACY = "compliance.privacy.";

  private DataFields() {}

  static Stream<Declaration> all(Context context) {
    return Stream.of(
            Stream.of("hot", "warm", "cold").flatMap(DataFields::days),
            storage(),
            law(context),
            strength(),
            rights())
        .flatMap(declarations -> declarations);
  }

  private static Stream<Declaration> days(String tier) {
    var name = tier.toUpperCase(Locale.ROOT);
    return spelled(
        "storage." + tier + ".days",
        whole(1, 36_500),
        "NETHICAL_" + name + "_STORAGE_DAYS",
        "NETHICAL_" + name + "_TIER_DAYS");
  }

  private static Stream<Declaration> storage() {
    return Stream.of(
        of("storage.archive.years", "NETHICAL_ARCHIVE_TIER_YEARS", whole(1, 100)),
        of("storage.compression.enabled", "NETHICAL_ENABLE_COMPRESSION", Readings::bool),
        of("storage.compression.level", "NETHICAL_COMPRESSION_LEVEL", whole(1, 19)),
        of("storage.encryptionAtRest", "NETHICAL_ENABLE_ENCRYPTION", Readings::bool));
  }

  private static Stream<Declaration> law(Context context) {
    return Stream.of(
        of("compliance.regimes", "NETHICAL_COMPLIANCE_REQUIREMENTS", ListReadings.regimes(context)),
        of("compliance.residency", "NETHICAL_DATA_RESIDENCY_POLICY", PolicyReadings::residency));
  }

  private static Stream<Declaration> strength() {
    return Stream.of(
        of(
            PRIVACY + "mode",
            "NETHICAL_PRIVACY_MODE",
            Readings.word("None", "Standard", "Differential")),
        of(
            PRIVACY + "mode",
            "NETHICAL_ENABLE_DIFFERENTIAL_PRIVACY",
            PolicyReadings.switchFor("Differential")),
        of(
            PRIVACY + "epsilon",
            "NETHICAL_EPSILON",
            Readings.text(Formats.EPSILON, 8, "a decimal such as 1.0")),
        of(
            PRIVACY + "redaction",
            "NETHICAL_REDACTION_POLICY",
            Readings.word("None", "Standard", "Aggressive")),
        of(
            PRIVACY + "redaction",
            "NETHICAL_ENABLE_ENHANCED_REDACTION",
            PolicyReadings.switchFor("Aggressive")));
  }

  private static Stream<Declaration> rights() {
    return Stream.of(
        of(PRIVACY + "rightToErasure", "NETHICAL_ENABLE_RTBF", Readings::bool),
        of(PRIVACY + "subjectRequests", "NETHICAL_ENABLE_DSR", Readings::bool),
        of(PRIVACY + "dataMinimization", "NETHICAL_ENABLE_DATA_MINIMIZATION", Readings::bool),
        of(PRIVACY + "impactLogging", "NETHICAL_ENABLE_PIA_LOGGING", Readings::bool));
  }
}
