// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** The cache shared with other Regions. */
@ApiValue
public record SharedCache(
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription(
            "Name of one of the Fleet's sharedServices that this Region is a member of. "
                + "Required.")
        String sharedService) {}
