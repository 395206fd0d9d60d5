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

/** One regime as data. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "aliases=set,approvedTransfers=map:country")
public record ComplianceProfileSpec(
    @Required
        @Size(min = 1, max = 256)
        @JsonPropertyDescription("Full name of the law or rule. Required.")
        String title,
    @Pattern(Formats.URL)
        @Size(max = 512)
        @JsonPropertyDescription("Where its text is published, http or https. Absent: not given.")
        String source,
    @Size(max = 32)
        @JsonPropertyDescription("Other spellings that imports understand. Absent: none.")
        List<@Pattern(Formats.WORD) @Size(max = 63) String> aliases,
    @JsonPropertyDescription(
            "Places where it is law. Absent: nowhere by itself; Regions may still list it.")
        AppliesTo appliesTo,
    @JsonPropertyDescription("Places it lets data be in. Absent: anywhere.")
        DataMayBeIn dataMayBeIn,
    @Size(max = 250)
        @JsonPropertyDescription("Countries allowed beyond those, by country. Absent: none.")
        List<ApprovedTransfer> approvedTransfers,
    @JsonPropertyDescription("How long records must and may be kept. Absent: no bounds.")
        Retention retention,
    @JsonPropertyDescription("What it demands to be on. Absent: nothing.") Requires requires,
    @JsonPropertyDescription("The weakest protection it accepts. Absent: None and None.")
        PrivacyFloor privacyFloor) {

  /** Absent lists become empty. */
  public ComplianceProfileSpec {
    aliases = Absent.list(aliases);
    approvedTransfers = Absent.list(approvedTransfers);
  }
}
