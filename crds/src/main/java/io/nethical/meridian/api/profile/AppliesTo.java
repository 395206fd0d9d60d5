// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** Places where the regime is law. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "countries=set,subdivisions=set")
public record AppliesTo(
    @Size(max = 250)
        @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 codes; a Region standing there must list this profile. "
                + "Absent: none.")
        List<@Pattern(Formats.COUNTRY) String> countries,
    @Size(max = 500)
        @JsonPropertyDescription(
            "ISO 3166-2 codes, such as CA-QC; a Region standing there must list this profile. "
                + "Absent: none.")
        List<@Pattern(Formats.SUBDIVISION) String> subdivisions) {

  /** Absent lists become empty. */
  public AppliesTo {
    countries = Absent.list(countries);
    subdivisions = Absent.list(subdivisions);
  }
}
