// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.ApiValue;

/** Figures of capacity summed over Regions; null is not known, never zero. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "storedActions=format:int64")
public record FleetFigures(
    @JsonPropertyDescription("Regions in the sum. Absent: not known.") Integer regions,
    @JsonPropertyDescription("Requests per second, sustained. Absent: not known.")
        Integer sustainedRps,
    @JsonPropertyDescription("Requests per second, for minutes. Absent: not known.")
        Integer peakRps,
    @JsonPropertyDescription("Agents at the same time. Absent: not known.")
        Integer concurrentAgents,
    @JsonPropertyDescription("Actions kept at the same time. Absent: not known.")
        Long storedActions) {}
