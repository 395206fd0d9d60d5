// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far data may travel before any regime is asked. */
public enum Residency {
  /** Only the Region's own jurisdiction, as the Fleet defines it. */
  @JsonProperty("Strict")
  STRICT,

  /** Only countries of Regions in the same group. */
  @JsonProperty("Regional")
  REGIONAL,

  /** No limit of its own. */
  @JsonProperty("Open")
  OPEN
}
