// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What clients get when no permitted Region is left. */
public enum NoLegalTarget {
  /** No DNS answer, in a form no shared resolver hands to other clients. */
  @JsonProperty("NoAnswer")
  NO_ANSWER
}
