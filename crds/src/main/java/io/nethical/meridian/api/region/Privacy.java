// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.api.shared.Redaction;

/** Protection of personal data. */
@ApiValue
@ValidationRule(
    value =
        "!has(self.mode) || self.mode != 'Differential' || (has(self.epsilon) && "
            + "double(self.epsilon) > 0.0)",
    message =
        "privacy mode Differential needs epsilon above 0: set epsilon, for example \"1.0\", "
            + "or use mode Standard")
public record Privacy(
    @JsonPropertyDescription(
            "Strength: None, Standard or Differential. Absent: the strongest floor of the "
                + "listed regimes.")
        PrivacyMode mode,
    @Pattern(Formats.EPSILON)
        @Size(max = 8)
        @JsonPropertyDescription(
            "Privacy budget of Differential mode, above 0, as a decimal string; smaller is "
                + "stronger. Absent: Differential is refused.")
        String epsilon,
    @JsonPropertyDescription(
            "How much of a text is blacked out. Absent: the strongest floor of the listed "
                + "regimes.")
        Redaction redaction,
    @JsonPropertyDescription(
            "Whether people can have their data erased. Absent: as the listed regimes "
                + "require.")
        Boolean rightToErasure,
    @JsonPropertyDescription(
            "Whether people can ask for their data. Absent: as the listed regimes require.")
        Boolean subjectRequests,
    @JsonPropertyDescription(
            "Whether only needed data is stored. Absent: as the listed regimes require.")
        Boolean dataMinimization,
    @JsonPropertyDescription("Whether privacy impact assessments are logged. Absent: false.")
        Boolean impactLogging) {}
