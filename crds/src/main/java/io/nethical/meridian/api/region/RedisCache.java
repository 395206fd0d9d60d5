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

/** The Region's own Redis Cluster. */
@ApiValue
public record RedisCache(
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Usable memory, all shards together, without replicas. Required.")
        String size,
    @Required
        @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Age at which an entry is dropped. Required.")
        String ttl,
    @Min(3) @Max(100) @JsonPropertyDescription("Primaries; a Redis Cluster needs three. Absent: 3.")
        Integer shards,
    @Min(0) @Max(5) @JsonPropertyDescription("Copies of each primary. Absent: 1.")
        Integer replicasPerShard,
    @JsonPropertyDescription(
            "Volumes. Absent: volumes of the member's default class, twice a shard's memory.")
        CacheStorage storage,
    @Min(1)
        @Max(10000)
        @JsonPropertyDescription("Connections of one pod of the workload. Absent: 50.")
        Integer maxConnections,
    @Pattern(Formats.DURATION)
        @Size(max = 7)
        @JsonPropertyDescription("Time after which a command has failed. Absent: 5s.")
        String timeout,
    @JsonPropertyDescription("Whether connections are encrypted. Absent: false.") Boolean tls) {}
