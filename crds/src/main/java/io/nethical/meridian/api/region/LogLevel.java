// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Least severe line that is written. */
public enum LogLevel {
  /** Everything. */
  @JsonProperty("DEBUG")
  DEBUG,

  /** Normal work. */
  @JsonProperty("INFO")
  INFO,

  /** What may need attention. */
  @JsonProperty("WARNING")
  WARNING,

  /** Failures. */
  @JsonProperty("ERROR")
  ERROR
}
