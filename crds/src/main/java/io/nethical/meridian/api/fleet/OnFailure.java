// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rollout does when a phase misses its deadline. */
public enum OnFailure {
  /** Stop and wait for a person. */
  @JsonProperty(OnFailure.DEFAULT)
  HALT,

  /** Return what was changed to the release before. */
  @JsonProperty("Rollback")
  ROLLBACK;

  /** The spelling that the schema fills in when the field is absent. */
  public static final String DEFAULT = "Halt";
}
