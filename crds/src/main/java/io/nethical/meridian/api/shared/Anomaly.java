// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;

/** Detection of unusual sequences of actions. */
@ApiValue
public record Anomaly(
    @JsonPropertyDescription(
            "Whether sequences are watched. Absent in a Region: the Fleet's, then false.")
        Boolean enabled,
    @Pattern(Formats.FRACTION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Score, 0 to 1, from which a sequence is an anomaly, as a decimal string. Absent "
                + "in a Region: the Fleet's, then the application's own.")
        String sequenceThreshold,
    @Min(1)
        @Max(10000)
        @JsonPropertyDescription(
            "Actions in one sequence. Absent in a Region: the Fleet's, then the application's "
                + "own.")
        Integer window) {}
