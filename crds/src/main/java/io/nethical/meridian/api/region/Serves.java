// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** One geography whose clients come here first; the most specific entry of all Regions wins. */
@ApiValue
@ValidationRule(
    value = "has(self.country) != has(self.continent)",
    message = "an entry of serves names either a country or a continent: give one of the two")
@ValidationRule(
    value =
        "!has(self.subdivision) || (has(self.country) && "
            + "self.subdivision.startsWith(self.country + '-'))",
    message = "subdivision needs the country it lies in: set country, such as US for US-CA")
public record Serves(
    @Pattern(Formats.COUNTRY)
        @Size(max = 2)
        @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 code of the clients' country. Absent: continent is given.")
        String country,
    @Pattern(Formats.SUBDIVISION)
        @Size(max = 6)
        @JsonPropertyDescription("ISO 3166-2 code inside country. Absent: the whole country.")
        String subdivision,
    @JsonPropertyDescription("Continent code of the clients. Absent: country is given.")
        Continent continent) {}
