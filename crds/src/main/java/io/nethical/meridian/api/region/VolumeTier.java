// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** A storage tier on volumes. */
@ApiValue
@ValidationRule(
    value = "quantity(self.size).compareTo(quantity(oldSelf.size)) >= 0",
    message =
        "the size of a storage tier cannot shrink, volumes only grow: keep the old size "
            + "or a larger one")
public record VolumeTier(
    @Required
        @Min(1)
        @Max(36500)
        @JsonPropertyDescription(
            "Age of an action in days at which it leaves this tier, counted since it "
                + "happened. Required.")
        Integer days,
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Volume of the tier; never shrinks. Required.")
        String size,
    @Pattern(Formats.SUBDOMAIN)
        @Size(max = 253)
        @JsonPropertyDescription("StorageClass in the member. Absent: the member's default class.")
        String storageClassName) {}
