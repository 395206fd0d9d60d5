// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** Copies of the database in a bucket. */
@ApiValue
public record Backup(
    @Required
        @Pattern(Formats.CRON)
        @Size(max = 128)
        @JsonPropertyDescription("When, as five cron fields in UTC. Required.")
        String schedule,
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name of one of the Fleet's buckets. Required.")
        String bucket,
    @Min(1) @Max(3660) @JsonPropertyDescription("Days a backup is kept. Absent: 30.")
        Integer keepDays) {}
