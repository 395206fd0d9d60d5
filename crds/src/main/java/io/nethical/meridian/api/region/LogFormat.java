// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Form of a log line. */
public enum LogFormat {
  /** One JSON object a line. */
  @JsonProperty("json")
  JSON,

  /** Plain text for people. */
  @JsonProperty("text")
  TEXT
}
