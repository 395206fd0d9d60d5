// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;

/** When a verdict goes to a person. */
@ApiValue
public record Escalation(
    @JsonPropertyDescription(
            "Whether every block goes to a person. Absent in a Region: the Fleet's, then the "
                + "application's own.")
        Boolean onBlock,
    @JsonPropertyDescription(
            "Whether verdicts of low confidence go to a person. Absent in a Region: the "
                + "Fleet's, then the application's own.")
        Boolean onLowConfidence,
    @Pattern(Formats.FRACTION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Confidence, 0 to 1, below which it is low, as a decimal string. Absent in a "
                + "Region: the Fleet's, then the application's own.")
        String lowConfidenceThreshold) {}
