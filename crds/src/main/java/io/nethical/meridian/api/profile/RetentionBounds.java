// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;

/** How long one class of records must and may be kept. */
@ApiValue
@ValidationRule(
    value = "!has(self.minDays) || !has(self.maxDays) || self.minDays <= self.maxDays",
    message =
        "minDays is above maxDays: what must be kept longer than it may cannot be obeyed, "
            + "correct one of them")
public record RetentionBounds(
    @Min(0) @Max(36500) @JsonPropertyDescription("Days a record must be kept. Absent: 0.")
        Integer minDays,
    @Min(1) @Max(36500) @JsonPropertyDescription("Days a record may be kept. Absent: no limit.")
        Integer maxDays) {}
