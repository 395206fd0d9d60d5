// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** A country allowed beyond dataMayBeIn, for a time. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "until=format:date")
public record ApprovedTransfer(
    @Required
        @Pattern(Formats.COUNTRY)
        @Size(max = 2)
        @JsonPropertyDescription("ISO 3166-1 alpha-2 code. Required.")
        String country,
    @Required
        @Size(min = 1, max = 512)
        @JsonPropertyDescription("The decision or contract that allows it. Required.")
        String reason,
    @Required
        @Pattern(Formats.DAY)
        @Size(max = 10)
        @JsonPropertyDescription(
            "Last day it holds, such as 2027-06-27, in UTC. Required: an approval always "
                + "ends.")
        String until) {}
