// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;

/** How the kubelet asks the container whether it lives, is ready and has started. */
@ApiValue
public record Probes(
    @Pattern(Formats.PATH)
        @Size(max = 256)
        @JsonPropertyDescription(
            "HTTP path of the liveness probe. Absent in a Region: the Fleet's, then "
                + "/health/live.")
        String livenessPath,
    @Pattern(Formats.PATH)
        @Size(max = 256)
        @JsonPropertyDescription(
            "HTTP path of the readiness probe. Absent in a Region: the Fleet's, then "
                + "/health/ready.")
        String readinessPath,
    @Pattern(Formats.PATH)
        @Size(max = 256)
        @JsonPropertyDescription(
            "HTTP path of the startup probe. Absent in a Region: the Fleet's, then "
                + "/health/startup.")
        String startupPath,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Time between two probes, whole seconds or more. Absent in a Region: the Fleet's, "
                + "then 10s.")
        String period,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Time after which a probe without an answer has failed, whole seconds or more. "
                + "Absent in a Region: the Fleet's, then 5s.")
        String timeout,
    @Min(1)
        @Max(100)
        @JsonPropertyDescription(
            "Failed probes in a row after which the kubelet acts. Absent in a Region: the "
                + "Fleet's, then 3.")
        Integer failures) {}
