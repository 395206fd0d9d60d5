// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.nethical.meridian.api.shared.ApiValue;

/** How much of the fleet may be under change at once. */
@ApiValue
public record DisruptionBudget(
    @Min(1) @Max(1000) @JsonPropertyDescription("Regions under change at once. Absent: 1.")
        Integer maxRegions,
    @Min(1)
        @Max(100)
        @JsonPropertyDescription(
            "Share of the fleet's declared sustained capacity under change at once, percent. "
                + "Absent: 20.")
        Integer maxCapacityPercent) {}
