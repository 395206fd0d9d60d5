// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.nethical.meridian.api.shared.ApiValue;

/** What stops a plan that removes too much at once. */
@ApiValue
public record Breaker(
    @Min(0)
        @Max(100)
        @JsonPropertyDescription(
            "Share of a Region's objects in its member that a new plan may remove without "
                + "approval, percent; two objects or fewer always may go. Absent: 30.")
        Integer maxRemovedPercent) {}
