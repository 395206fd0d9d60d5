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

/** Where audit records go beyond the cold tier. */
@ApiValue
public record Archive(
    @Required
        @Min(1)
        @Max(100)
        @JsonPropertyDescription(
            "Years an audit record is kept, counted since it was written. Required.")
        Integer years,
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name of one of the Fleet's buckets. Required.")
        String bucket) {}
