// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;

/** Where actions lie, by age. */
@ApiValue
@ValidationRule(
    value = "self.hot.days < self.warm.days",
    message =
        "storage.hot.days is not below storage.warm.days: days count since the action "
            + "happened, so hot must end first")
@ValidationRule(
    value = "self.warm.days < self.cold.days",
    message =
        "storage.warm.days is not below storage.cold.days: days count since the action "
            + "happened, so warm must end first")
public record Storage(
    @Required @JsonPropertyDescription("Newest actions, on fast volumes. Required.") VolumeTier hot,
    @Required @JsonPropertyDescription("Older actions, on slow volumes. Required.") VolumeTier warm,
    @Required @JsonPropertyDescription("Oldest actions, in a bucket. Required.") ColdTier cold,
    @JsonPropertyDescription("Audit records beyond cold. Absent: none are archived.")
        Archive archive,
    @JsonPropertyDescription("Compression of cold objects. Absent: enabled, level 6, ratio 3.")
        Compression compression,
    @JsonPropertyDescription("Whether volumes and buckets must be encrypted. Absent: false.")
        Boolean encryptionAtRest) {}
