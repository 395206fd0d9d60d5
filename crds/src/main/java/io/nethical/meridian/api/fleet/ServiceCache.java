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

/** A Redis Cluster shared by members. */
@ApiValue
public record ServiceCache(
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Usable memory, all shards together, without replicas. Required.")
        String size,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Age at which an entry is dropped. Absent: 15m.")
        String ttl,
    @Min(3) @Max(100) @JsonPropertyDescription("Primaries; a Redis Cluster needs three. Absent: 3.")
        Integer shards,
    @Min(0) @Max(5) @JsonPropertyDescription("Copies of each primary. Absent: 1.")
        Integer replicasPerShard) {}
