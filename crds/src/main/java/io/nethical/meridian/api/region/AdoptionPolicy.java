// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the operator does with an object it finds but did not make. */
public enum AdoptionPolicy {
  /** Take it over when it already is as planned. */
  @JsonProperty(AdoptionPolicy.DEFAULT)
  IF_NO_DIFF,

  /** Leave it and say so. */
  @JsonProperty("Never")
  NEVER,

  /** Take it over and change it. */
  @JsonProperty("Always")
  ALWAYS;

  /** The spelling that the schema fills in when the field is absent. */
  public static final String DEFAULT = "IfNoDiff";
}
