// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.Map;

/** Traces of requests. */
@ApiValue
public record Tracing(
    @JsonPropertyDescription("Whether traces are sent. Absent: false.") Boolean enabled,
    @JsonPropertyDescription("Protocol. Absent: otlp.") TracingExporter exporter,
    @Size(max = 64) @JsonPropertyDescription("Attributes of every span, at most 64. Absent: none.")
        Map<String, @Size(max = 1024) String> attributes,
    @Pattern(Formats.URL)
        @Size(max = 512)
        @JsonPropertyDescription(
            "Address of the collector, http or https. Absent: the application's own.")
        String endpoint,
    @Pattern(Formats.FRACTION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Share of requests traced, 0 to 1, as a decimal string. Absent: 1.")
        String sampleRatio) {

  /** Absent lists become empty. */
  public Tracing {
    attributes = Absent.map(attributes);
  }
}
