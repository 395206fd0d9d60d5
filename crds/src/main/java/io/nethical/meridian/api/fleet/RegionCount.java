// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** Regions, counted. */
@ApiValue
public record RegionCount(
    @JsonPropertyDescription("Regions that name this Fleet. Absent: not counted yet.")
        Integer total,
    @JsonPropertyDescription("Those with condition Ready True. Absent: not counted yet.")
        Integer ready) {}
