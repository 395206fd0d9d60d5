// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** Places the regime lets data be in. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "countries=set")
public record DataMayBeIn(
    @Required
        @Size(min = 1, max = 250)
        @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 codes. Required, at least one: leave dataMayBeIn out to say "
                + "anywhere.")
        List<@Pattern(Formats.COUNTRY) String> countries) {

  /** Absent lists become empty. */
  public DataMayBeIn {
    countries = Absent.list(countries);
  }
}
