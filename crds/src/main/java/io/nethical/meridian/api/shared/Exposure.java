// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import java.util.List;

/** What DNS points at. */
@ApiValue
@ValidationRule(
    value =
        "!has(self.type) || self.type != 'Given' || (has(self.addresses) && "
            + "self.addresses.size() > 0)",
    message =
        "type Given needs at least one address: list them in addresses, or use "
            + "LoadBalancer or Ingress")
@ValidationRule(
    value =
        "!has(self.addresses) || self.addresses.size() == 0 || (has(self.type) && "
            + "self.type == 'Given')",
    message = "addresses are only read with type Given: set type to Given, or remove addresses")
@SchemaCustomizer(value = SchemaDetails.class, input = "addresses=set")
public record Exposure(
    @JsonPropertyDescription(
            "How the service is reached: LoadBalancer, Ingress, or Given (addresses somebody "
                + "else provides). Absent in a Region: the Fleet's, then LoadBalancer.")
        ExposureType type,
    @Size(max = 16)
        @JsonPropertyDescription("Host names or IP addresses, for type Given only. Absent: none.")
        List<@Pattern(Formats.ADDRESS) @Size(max = 253) String> addresses) {

  /** Absent lists become empty. */
  public Exposure {
    addresses = Absent.list(addresses);
  }
}
