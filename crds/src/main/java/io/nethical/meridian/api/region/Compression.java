// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** Compression of cold objects; hot and warm follow the database's own. */
@ApiValue
public record Compression(
    @JsonPropertyDescription("Whether cold objects and old chunks are compressed. Absent: true.")
        Boolean enabled,
    @Min(1) @Max(19) @JsonPropertyDescription("zstd level of cold objects. Absent: 6.")
        Integer level,
    @Pattern(Formats.RATIO)
        @Size(max = 7)
        @JsonPropertyDescription(
            "Bytes before by bytes after, 1 or more, as a decimal string; feeds the disk "
                + "maths. Absent: 3.")
        String expectedRatio) {}
