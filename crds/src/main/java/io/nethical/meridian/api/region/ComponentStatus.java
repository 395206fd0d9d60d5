// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;

/** One part of the Region, counted. */
@ApiValue
public record ComponentStatus(
    @Required
        @Size(max = 63)
        @JsonPropertyDescription("The part: workload, cache, database. Required.")
        String name,
    @JsonPropertyDescription("Parts that are ready. Absent: not known.") Integer ready,
    @JsonPropertyDescription("Parts the plan asks for. Absent: not known.") Integer desired,
    @JsonPropertyDescription("What is being waited for. Absent: nothing.") String message) {}
