// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;

/** A pause that always ends: nothing is written while it lasts. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "until=format:date-time")
public record Suspend(
    @Required
        @Pattern(Formats.INSTANT)
        @Size(max = 20)
        @JsonPropertyDescription(
            "End of the pause, RFC 3339 in UTC to the second, such as 2026-12-01T00:00:00Z. "
                + "Required: a pause always ends.")
        String until,
    @Size(max = 256)
        @JsonPropertyDescription("Why, for people who find the pause. Absent: no reason is shown.")
        String reason) {}
