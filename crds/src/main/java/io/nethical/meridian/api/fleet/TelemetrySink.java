// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

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

/** A collector of traces outside the members. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "cidrs=set")
public record TelemetrySink(
    @Required
        @Pattern(Formats.SUBDOMAIN)
        @Size(max = 253)
        @JsonPropertyDescription("Host name in the tracing endpoints of Regions. Required.")
        String host,
    @Required
        @Pattern(Formats.COUNTRY)
        @Size(max = 2)
        @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 code of the country in which it keeps what it is sent. Required.")
        String country,
    @Size(max = 16)
        @JsonPropertyDescription(
            "Address ranges it answers from, such as 203.0.113.0/24; pods may send there. "
                + "Absent: none, so the member's own policies must let traces out.")
        List<@Pattern(Formats.CIDR) @Size(max = 43) String> cidrs) {

  /** Absent lists become empty. */
  public TelemetrySink {
    cidrs = Absent.list(cidrs);
  }
}
