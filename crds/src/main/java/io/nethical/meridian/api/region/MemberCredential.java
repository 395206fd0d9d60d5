// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who keeps the operator's credential in a member valid. */
public enum MemberCredential {
  /** People: the cluster Secret's own credential is used, for as long as it holds. */
  @JsonProperty("Static")
  STATIC,

  /** The operator: it mints tokens that live an hour at most, and renews them in time. */
  @JsonProperty("Minted")
  MINTED
}
