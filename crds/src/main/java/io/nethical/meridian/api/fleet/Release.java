// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** What runs everywhere unless a Region pins its own image; any change is a rollout. */
@ApiValue
public record Release(
    @Required
        @Pattern(Formats.IMAGE)
        @Size(max = 512)
        @JsonPropertyDescription("Container image with a tag or digest. Required.")
        String image,
    @Pattern(Formats.WORD)
        @Size(max = 63)
        @JsonPropertyDescription(
            "A word that changes when a rollout is wanted though the image stays, such as a "
                + "date. Absent: the image alone decides.")
        String revision) {}
