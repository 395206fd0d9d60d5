// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of the world that Regional residency stays in. */
public enum Group {
  /** North, Central and South America. */
  @JsonProperty("americas")
  AMERICAS,

  /** Europe. */
  @JsonProperty("europe")
  EUROPE,

  /** Middle East. */
  @JsonProperty("middle-east")
  MIDDLE_EAST,

  /** Asia and Oceania. */
  @JsonProperty("asia-pacific")
  ASIA_PACIFIC
}
