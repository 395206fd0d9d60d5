// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** Volumes of the cache's nodes. */
@ApiValue
@ValidationRule(
    value = "quantity(self.size).compareTo(quantity(oldSelf.size)) >= 0",
    message =
        "cache.l2.storage.size cannot shrink, volumes only grow: keep the old size or a "
            + "larger one")
public record CacheStorage(
    @Required
        @Pattern(Formats.SIZE)
        @Size(max = 8)
        @JsonPropertyDescription("Volume of one node; never shrinks. Required.")
        String size,
    @Pattern(Formats.SUBDOMAIN)
        @Size(max = 253)
        @JsonPropertyDescription("StorageClass in the member. Absent: the member's default class.")
        String storageClassName) {}
