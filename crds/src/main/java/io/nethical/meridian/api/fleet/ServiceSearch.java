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

/** A search cluster shared by members. */
@ApiValue
public record ServiceSearch(
    @Min(1) @Max(100) @JsonPropertyDescription("Nodes. Absent: 3.") Integer nodes,
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Volume of one node. Required.")
        String size,
    @JsonPropertyDescription("Ages at which an index changes its tier. Absent: indexes stay.")
        SearchLifecycle lifecycle) {}
