// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the operator does when a managed object was changed by somebody else. */
public enum DriftPolicy {
  /** Write it back. */
  @JsonProperty(DriftPolicy.DEFAULT)
  CORRECT,

  /** Say so and leave it. */
  @JsonProperty("Report")
  REPORT;

  /** The spelling that the schema fills in when the field is absent. */
  public static final String DEFAULT = "Correct";
}
