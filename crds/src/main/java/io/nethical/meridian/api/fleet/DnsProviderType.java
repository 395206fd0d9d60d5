// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who answers for the zone. */
public enum DnsProviderType {
  /** Our own name servers, by their HTTP API. */
  @JsonProperty("PowerDNS")
  POWER_DNS,

  /** A cloud, by ExternalDNS' DNSEndpoint objects. */
  @JsonProperty("ExternalDNS")
  EXTERNAL_DNS
}
