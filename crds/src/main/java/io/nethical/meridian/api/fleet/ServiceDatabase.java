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

/** A TimescaleDB shared by members. */
@ApiValue
public record ServiceDatabase(
    @Min(1)
        @Max(9)
        @JsonPropertyDescription("PostgreSQL instances, one of them the writer. Absent: 3.")
        Integer instances,
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Volume of one instance. Required.")
        String size) {}
