// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;

/** How the number of pods follows the load; replicas then is the minimum. */
@ApiValue
public record Autoscaling(
    @JsonPropertyDescription(
            "Whether a HorizontalPodAutoscaler owns the number of pods. Absent in a Region: "
                + "the Fleet's, then false.")
        Boolean enabled,
    @Min(1)
        @Max(1000)
        @JsonPropertyDescription("Most pods. Absent in a Region: the Fleet's, then twice replicas.")
        Integer maxReplicas,
    @Min(1)
        @Max(100)
        @JsonPropertyDescription(
            "Target CPU use, percent of the request. Absent in a Region: the Fleet's, then "
                + "70.")
        Integer cpuPercent,
    @Min(1)
        @Max(100)
        @JsonPropertyDescription(
            "Target memory use, percent of the request. Absent in a Region: the Fleet's, then "
                + "80.")
        Integer memoryPercent) {}
