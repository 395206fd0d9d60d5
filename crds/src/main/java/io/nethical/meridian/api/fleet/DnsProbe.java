// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** How name servers ask a Region whether it can serve. */
@ApiValue
public record DnsProbe(
    @Required
        @Pattern(Formats.PATH)
        @Size(max = 256)
        @JsonPropertyDescription("HTTP path. Required.")
        String path,
    @Required @Min(1) @Max(65535) @JsonPropertyDescription("Port. Required.") Integer port,
    @Required
        @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Time between two probes, whole seconds or more. Required.")
        String interval,
    @Required
        @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Time after which a probe without an answer has failed, whole seconds or more. "
                + "Required.")
        String timeout,
    @Required
        @Min(1)
        @Max(100)
        @JsonPropertyDescription("Failed probes in a row after which a Region is out. Required.")
        Integer failures,
    @Min(1)
        @Max(100)
        @JsonPropertyDescription("Good probes in a row after which it is in again. Absent: 3.")
        Integer successes) {}
