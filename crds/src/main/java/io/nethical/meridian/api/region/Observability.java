// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** What the application tells about itself. */
@ApiValue
public record Observability(
    @JsonPropertyDescription("Whether the metrics port is open. Absent: true.") Boolean metrics,
    @JsonPropertyDescription("Traces of requests. Absent: off.") Tracing tracing,
    @JsonPropertyDescription("Log lines. Absent: INFO, json, stdout.") Logging logging) {}
