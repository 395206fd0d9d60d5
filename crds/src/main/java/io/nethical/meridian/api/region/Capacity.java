// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.ApiValue;

/** What the Region is declared to carry; the fleet's sums start here. */
@ApiValue
@ValidationRule(
    value = "self.sustainedRps <= self.peakRps",
    message =
        "capacity.sustainedRps is above capacity.peakRps: a peak is at least what is "
            + "sustained, raise peakRps or lower sustainedRps")
@SchemaCustomizer(value = SchemaDetails.class, input = "storedActions=format:int64")
public record Capacity(
    @Required
        @Min(1)
        @Max(10000000)
        @JsonPropertyDescription("Requests per second, all day. Required.")
        Integer sustainedRps,
    @Required
        @Min(1)
        @Max(10000000)
        @JsonPropertyDescription(
            "Requests per second, for minutes; at least sustainedRps. Required.")
        Integer peakRps,
    @Required @Min(1) @Max(100000000) @JsonPropertyDescription("Agents at the same time. Required.")
        Integer concurrentAgents,
    @Required
        @Min(1)
        @Max(1e12)
        @JsonPropertyDescription("Actions kept at the same time, all tiers. Required.")
        Long storedActions,
    @Min(1)
        @Max(10000000)
        @JsonPropertyDescription("Bytes one stored action takes before compression. Absent: 2000.")
        Integer bytesPerAction,
    @Min(1)
        @Max(1000000000)
        @JsonPropertyDescription("Largest request body in bytes. Absent: 1000000.")
        Integer maxPayloadBytes) {}
