// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** The one name clients use, and how it follows the Regions. */
@ApiValue
@ValidationRule(
    value = "self.host == self.zone || self.host.endsWith('.' + self.zone)",
    message =
        "dns.host is not inside dns.zone: it must end with the zone, such as "
            + "api.example.com in example.com")
@SchemaCustomizer(value = SchemaDetails.class, input = "defaultGeography=set")
public record Dns(
    @Required
        @Pattern(Formats.HOST)
        @Size(max = 253)
        @JsonPropertyDescription("The name clients use. Required.")
        String host,
    @Required
        @Pattern(Formats.HOST)
        @Size(max = 253)
        @JsonPropertyDescription("The zone that host lies in. Required.")
        String zone,
    @Required
        @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Time a resolver may keep an answer, whole seconds or more. Required.")
        String ttl,
    @Required
        @JsonPropertyDescription("How name servers ask a Region whether it can serve. Required.")
        DnsProbe probe,
    @Size(max = 32)
        @JsonPropertyDescription(
            "Names of Regions for clients that no Region serves, first choice first; never "
                + "one whose profile forbids it. Absent: such clients get no answer.")
        List<@Pattern(Formats.NAME) @Size(max = 63) String> defaultGeography,
    @Required @JsonPropertyDescription("Who answers for the zone. Required.")
        DnsProvider provider) {

  /** Absent lists become empty. */
  public Dns {
    defaultGeography = Absent.list(defaultGeography);
  }
}
