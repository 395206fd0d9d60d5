// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to this Region's clients now. */
public enum ServingState {
  /** This Region answers them. */
  @JsonProperty("Serving")
  SERVING,

  /** New clients go elsewhere, old ones are let finish. */
  @JsonProperty("Draining")
  DRAINING,

  /** Another Region answers them. */
  @JsonProperty("FailedOver")
  FAILED_OVER,

  /** Nobody answers them: no permitted Region can. */
  @JsonProperty("NoAnswer")
  NO_ANSWER,

  /** Nothing can be said: no evidence, or it is stale. */
  @JsonProperty("Unknown")
  UNKNOWN
}
