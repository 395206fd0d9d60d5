// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** What the fleet promises; alerts and verdicts compare with it. */
@ApiValue
@ValidationRule(
    value = "!has(self.p50) || !has(self.p95) || duration(self.p50) <= duration(self.p95)",
    message =
        "objectives.p50 is above p95: half of all requests cannot be slower than 95 of "
            + "100, swap or correct them")
@ValidationRule(
    value = "!has(self.p95) || !has(self.p99) || duration(self.p95) <= duration(self.p99)",
    message =
        "objectives.p95 is above p99: 95 of 100 requests cannot be slower than 99 of 100, "
            + "swap or correct them")
public record Objectives(
    @Pattern(Formats.PERCENT)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Share of good minutes in a month, percent, as a decimal string. Absent: no "
                + "objective.")
        String availability,
    @Pattern(Formats.DURATION)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Latency that half of all requests stay under. Absent: no objective.")
        String p50,
    @Pattern(Formats.DURATION)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Latency that 95 of 100 requests stay under. Absent: no objective.")
        String p95,
    @Pattern(Formats.DURATION)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Latency that 99 of 100 requests stay under. Absent: no objective.")
        String p99,
    @Pattern(Formats.PERCENT)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Share of requests that may fail, percent, as a decimal string. Absent: no "
                + "objective.")
        String errorPercent,
    @Pattern(Formats.PERCENT)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Share of look-ups the cache answers, percent, as a decimal string. Absent: no "
                + "objective.")
        String cacheHitPercent,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Time from a Region's death until its clients are answered elsewhere, whole "
                + "seconds or more. Absent: no objective.")
        String failover) {}
