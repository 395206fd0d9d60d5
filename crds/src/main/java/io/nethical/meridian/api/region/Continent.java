// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Two-letter continent codes as GeoDNS databases use them. */
public enum Continent {
  /** Africa. */
  @JsonProperty("AF")
  AF,

  /** Antarctica. */
  @JsonProperty("AN")
  AN,

  /** Asia. */
  @JsonProperty("AS")
  AS,

  /** Europe. */
  @JsonProperty("EU")
  EU,

  /** North America. */
  @JsonProperty("NA")
  NA,

  /** Oceania. */
  @JsonProperty("OC")
  OC,

  /** South America. */
  @JsonProperty("SA")
  SA
}
