// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.api.shared.Redaction;

/** The weakest protection the regime accepts. */
@ApiValue
public record PrivacyFloor(
    @JsonPropertyDescription("Weakest mode: None, Standard or Differential. Absent: None.")
        PrivacyMode mode,
    @JsonPropertyDescription("Weakest redaction: None, Standard or Aggressive. Absent: None.")
        Redaction redaction) {}
