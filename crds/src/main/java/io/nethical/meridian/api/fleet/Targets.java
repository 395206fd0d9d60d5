// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.ApiValue;

/** What the whole fleet must carry; the fleet's verdict compares sums with it. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "storedActions=format:int64")
public record Targets(
    @Min(1) @Max(1000) @JsonPropertyDescription("Regions. Absent: no target.") Integer regions,
    @Min(1)
        @Max(1000000000)
        @JsonPropertyDescription("Requests per second, all day. Absent: no target.")
        Integer sustainedRps,
    @Min(1)
        @Max(1000000000)
        @JsonPropertyDescription("Requests per second, for minutes. Absent: no target.")
        Integer peakRps,
    @Min(1) @Max(1000000000) @JsonPropertyDescription("Agents at the same time. Absent: no target.")
        Integer concurrentAgents,
    @Min(1) @Max(1e15) @JsonPropertyDescription("Actions kept at the same time. Absent: no target.")
        Long storedActions) {}
