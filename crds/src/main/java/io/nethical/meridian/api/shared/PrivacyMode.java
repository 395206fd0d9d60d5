// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly personal data is protected in what the workload computes and releases. */
public enum PrivacyMode {
  /** Nothing is done. */
  @JsonProperty("None")
  NONE,

  /** Direct identifiers are replaced. */
  @JsonProperty("Standard")
  STANDARD,

  /** Released figures carry noise of a stated epsilon. */
  @JsonProperty("Differential")
  DIFFERENTIAL
}
