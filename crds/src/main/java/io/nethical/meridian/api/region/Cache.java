// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** The three levels of cache, each absent when not wanted. */
@ApiValue
public record Cache(
    @JsonPropertyDescription("Inside each pod. Absent: no such level.") LocalCache l1,
    @JsonPropertyDescription("The Region's own Redis Cluster. Absent: no such level.")
        RedisCache l2,
    @JsonPropertyDescription("A cache shared with other Regions. Absent: no such level.")
        SharedCache l3) {}
