// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** The release the Region should run and does. */
@ApiValue
public record ReleaseStatus(
    @JsonPropertyDescription("Revision the rollout wants here. Absent: none yet.") String target,
    @JsonPropertyDescription("Revision all pods run. Absent: none, or several.") String running) {}
