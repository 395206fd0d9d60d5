// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Min;
import io.nethical.meridian.api.schema.SchemaDetails;

/** Four figures of capacity as counted by the operator; null is not known, never zero. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "storedActions=format:int64")
public record CapacityFigures(
    @Min(0) @JsonPropertyDescription("Requests per second, sustained. Absent: not known.")
        Integer sustainedRps,
    @Min(0) @JsonPropertyDescription("Requests per second, for minutes. Absent: not known.")
        Integer peakRps,
    @Min(0) @JsonPropertyDescription("Agents at the same time. Absent: not known.")
        Integer concurrentAgents,
    @Min(0) @JsonPropertyDescription("Actions kept at the same time. Absent: not known.")
        Long storedActions) {}
