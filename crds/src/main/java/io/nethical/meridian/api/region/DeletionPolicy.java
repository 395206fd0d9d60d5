// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to member objects when a Region is deleted. */
public enum DeletionPolicy {
  /** Workloads go, volumes and buckets stay. */
  @JsonProperty(DeletionPolicy.DEFAULT)
  RETAIN_DATA,

  /** Workloads go, then data, after an acknowledgement. */
  @JsonProperty("Delete")
  DELETE,

  /** Nothing in the member is touched. */
  @JsonProperty("Orphan")
  ORPHAN;

  /** The spelling that the schema fills in when the field is absent. */
  public static final String DEFAULT = "RetainData";
}
