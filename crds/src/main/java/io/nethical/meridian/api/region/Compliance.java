// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

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

/** The law the Region is under. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "regimes=set")
public record Compliance(
    @Required
        @Size(min = 1, max = 32)
        @JsonPropertyDescription(
            "Names of ComplianceProfiles; all of them hold at once. Required, at least one.")
        List<@Pattern(Formats.NAME) @Size(max = 63) String> regimes,
    @Required
        @JsonPropertyDescription(
            "How far data may travel: Strict (own jurisdiction), Regional (own group) or "
                + "Open. Required.")
        Residency residency,
    @JsonPropertyDescription(
            "Protection of personal data. Absent: the strongest floor of the listed regimes.")
        Privacy privacy) {

  /** Absent lists become empty. */
  public Compliance {
    regimes = Absent.list(regimes);
  }
}
