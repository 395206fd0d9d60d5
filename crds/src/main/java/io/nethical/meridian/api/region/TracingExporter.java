// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Protocol that traces leave by. */
public enum TracingExporter {
  /** OpenTelemetry protocol. */
  @JsonProperty("otlp")
  OTLP
}
