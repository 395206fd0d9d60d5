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

/** A storage tier in a bucket. */
@ApiValue
public record ColdTier(
    @Required
        @Min(1)
        @Max(36500)
        @JsonPropertyDescription(
            "Age of an action in days at which it is deleted, counted since it happened. "
                + "Required.")
        Integer days,
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name of one of the Fleet's buckets. Required.")
        String bucket) {}
