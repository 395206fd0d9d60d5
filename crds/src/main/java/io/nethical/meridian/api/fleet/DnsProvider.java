// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;

/** Who answers for the zone. */
@ApiValue
@ValidationRule(
    value = "(self.type == 'PowerDNS') == has(self.powerDNS)",
    message =
        "dns.provider.powerDNS goes with type PowerDNS and only with it: list the servers "
            + "there, or change type")
public record DnsProvider(
    @Required @JsonPropertyDescription("PowerDNS or ExternalDNS. Required.") DnsProviderType type,
    @JsonPropertyDescription("The name servers, for type PowerDNS only. Absent: type is another.")
        PowerDns powerDNS) {}
