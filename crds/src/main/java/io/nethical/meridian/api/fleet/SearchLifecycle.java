// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;

/** Ages at which a search index changes its tier. */
@ApiValue
@ValidationRule(
    value =
        "self.hotDays < self.warmDays && self.warmDays < self.coldDays && self.coldDays < "
            + "self.deleteDays",
    message =
        "search.lifecycle days must rise from hotDays over warmDays and coldDays to "
            + "deleteDays: they count since creation")
public record SearchLifecycle(
    @Required
        @Min(1)
        @Max(36500)
        @JsonPropertyDescription("Days since creation at which an index leaves hot. Required.")
        Integer hotDays,
    @Required
        @Min(1)
        @Max(36500)
        @JsonPropertyDescription("Days since creation at which it leaves warm. Required.")
        Integer warmDays,
    @Required
        @Min(1)
        @Max(36500)
        @JsonPropertyDescription("Days since creation at which it leaves cold. Required.")
        Integer coldDays,
    @Required
        @Min(1)
        @Max(36500)
        @JsonPropertyDescription("Days since creation at which it is deleted. Required.")
        Integer deleteDays) {}
