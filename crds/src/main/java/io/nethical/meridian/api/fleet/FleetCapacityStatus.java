// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** What is wanted, promised and there. */
@ApiValue
public record FleetCapacityStatus(
    @JsonPropertyDescription("The targets of the spec. Absent: none are set.") FleetFigures target,
    @JsonPropertyDescription("Sum of what Regions declare. Absent: not summed yet.")
        FleetFigures declared,
    @JsonPropertyDescription("Sum of what Ready Regions carry. Absent: not summed yet.")
        FleetFigures provisioned) {}
