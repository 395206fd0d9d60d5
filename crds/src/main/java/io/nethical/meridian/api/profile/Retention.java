// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** Bounds by class of record. */
@ApiValue
public record Retention(
    @JsonPropertyDescription("Ordinary actions. Absent: no bounds.") RetentionBounds general,
    @JsonPropertyDescription("Audit records. Absent: no bounds.") RetentionBounds audit) {}
