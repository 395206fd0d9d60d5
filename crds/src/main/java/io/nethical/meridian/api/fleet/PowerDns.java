// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import java.util.List;

/** Our own name servers, all told the same. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "servers=map:name")
public record PowerDns(
    @Required @Size(min = 1, max = 16) @JsonPropertyDescription("Servers. Required, at least one.")
        List<PowerDnsServer> servers) {

  /** Absent lists become empty. */
  public PowerDns {
    servers = Absent.list(servers);
  }
}
