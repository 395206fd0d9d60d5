// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a text is blacked out before it is stored. */
public enum Redaction {
  /** Nothing. */
  @JsonProperty("None")
  NONE,

  /** Direct identifiers. */
  @JsonProperty("Standard")
  STANDARD,

  /** Direct and indirect identifiers. */
  @JsonProperty("Aggressive")
  AGGRESSIVE
}
