// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;

/** One column of a container's resources. */
@ApiValue
public record ResourceAmounts(
    @Pattern(Formats.CPU)
        @Size(max = 8)
        @JsonPropertyDescription(
            "Processor cores as a quantity, such as \"2\", \"0.5\" or 500m. Absent: not stated.")
        String cpu,
    @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription(
            "Memory in bytes as a quantity with a unit, such as 8Gi. Absent: not stated.")
        String memory) {}
