// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.api.shared.Resources;

/** The Region's own TimescaleDB. */
@ApiValue
@ValidationRule(
    value =
        "!has(self.synchronous) || !self.synchronous || !has(self.instances) || "
            + "self.instances >= 2",
    message =
        "database.synchronous needs a replica to wait for: set instances to 2 or more, or "
            + "synchronous to false")
public record Database(
    @Min(1)
        @Max(9)
        @JsonPropertyDescription("PostgreSQL instances, one of them the writer. Absent: 3.")
        Integer instances,
    @Pattern(Formats.MAJOR)
        @Size(max = 2)
        @JsonPropertyDescription("PostgreSQL major version. Absent: 17.")
        String version,
    @JsonPropertyDescription("Resources of one instance. Absent: not stated.") Resources resources,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Time span of one chunk of a hypertable. Absent: 24h.")
        String chunkInterval,
    @JsonPropertyDescription(
            "Whether a commit waits for a replica. Absent: true with two or more instances.")
        Boolean synchronous,
    @JsonPropertyDescription(
            "Copies in a bucket. Absent: no backups are made, and the condition says so.")
        Backup backup) {}
