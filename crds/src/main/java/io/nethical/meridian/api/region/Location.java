// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** Where the Region says it stands; the enrolled cluster has the last word. */
@ApiValue
@ValidationRule(
    value = "!has(self.subdivision) || self.subdivision.startsWith(self.country + '-')",
    message =
        "location.subdivision is not in location.country: its code starts with the "
            + "country's, such as DE-HE for DE")
public record Location(
    @Required
        @Pattern(Formats.COUNTRY)
        @Size(max = 2)
        @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 code; must equal the country the cluster was enrolled with. "
                + "Required.")
        String country,
    @Pattern(Formats.SUBDIVISION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "ISO 3166-2 code of the state or province, such as DE-HE. Absent: rules about "
                + "subdivisions do not see this Region.")
        String subdivision,
    @Required @JsonPropertyDescription("Continent code. Required.") Continent continent,
    @Size(max = 128) @JsonPropertyDescription("Name of the place, for people. Absent: not shown.")
        String city,
    @Pattern(Formats.LATITUDE)
        @Size(max = 10)
        @JsonPropertyDescription(
            "Degrees north, -90 to 90, as a decimal string. Absent: not on maps.")
        String latitude,
    @Pattern(Formats.LONGITUDE)
        @Size(max = 11)
        @JsonPropertyDescription(
            "Degrees east, -180 to 180, as a decimal string. Absent: not on maps.")
        String longitude) {}
