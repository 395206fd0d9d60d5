// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** Regions that change together. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "regions=set")
public record Phase(
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name of the phase. Required.")
        String name,
    @Required
        @Size(min = 1, max = 64)
        @JsonPropertyDescription(
            "Names of Regions; each Region of the Fleet is in exactly one phase. Required, at "
                + "least one.")
        List<@Pattern(Formats.NAME) @Size(max = 63) String> regions,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Time all of them must be Ready before the next phase begins. Absent: none.")
        String soak,
    @Default(Approval.DEFAULT)
        @JsonPropertyDescription(
            "Whether a person must let the phase begin: None or Required. Absent: None.")
        Approval approval) {

  /** Absent lists become empty and absent enums their schema default. */
  public Phase {
    regions = Absent.list(regions);
    approval = approval == null ? Approval.NONE : approval;
  }
}
