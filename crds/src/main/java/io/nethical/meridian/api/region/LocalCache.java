// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** The cache inside each pod. */
@ApiValue
public record LocalCache(
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Memory of one pod given to it. Required.")
        String size,
    @Required
        @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Age at which an entry is dropped. Required.")
        String ttl) {}
