// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a person must let a phase begin. */
public enum Approval {
  /** It begins by itself. */
  @JsonProperty(Approval.DEFAULT)
  NONE,

  /** It waits for a person. */
  @JsonProperty("Required")
  REQUIRED;

  /** The spelling that the schema fills in when the field is absent. */
  public static final String DEFAULT = "None";
}
