// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.ValidationRule;

/** Ports the container listens on. */
@ApiValue
@ValidationRule(
    value = "!has(self.http) || !has(self.metrics) || self.http != self.metrics",
    message = "http and metrics are the same port: give each its own")
public record Ports(
    @Min(1)
        @Max(65535)
        @JsonPropertyDescription(
            "Port of the application's HTTP API. Absent in a Region: the Fleet's, then 8000.")
        Integer http,
    @Min(1)
        @Max(65535)
        @JsonPropertyDescription(
            "Port of the metrics endpoint. Absent in a Region: the Fleet's, then 9090.")
        Integer metrics) {}
