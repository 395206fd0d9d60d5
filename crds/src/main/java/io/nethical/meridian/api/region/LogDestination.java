// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where log lines go. */
public enum LogDestination {
  /** The container's standard output. */
  @JsonProperty("stdout")
  STDOUT,

  /** The file named beside. */
  @JsonProperty("file")
  FILE
}
