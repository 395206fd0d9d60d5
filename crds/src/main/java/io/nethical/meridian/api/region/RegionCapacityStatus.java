// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.CapacityFigures;

/** Capacity, three ways. */
@ApiValue
public record RegionCapacityStatus(
    @JsonPropertyDescription("What the spec promises. Absent: not accepted yet.")
        CapacityFigures declared,
    @JsonPropertyDescription(
            "What the ready pods and volumes carry by the spec's arithmetic. Absent: not "
                + "known.")
        CapacityFigures provisioned,
    @JsonPropertyDescription("What the workload's own metrics say. Absent: they do not say.")
        CapacityFigures measured) {}
