// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;

/** A Secret in the namespace of the object that names it. */
@ApiValue
public record SecretRef(
    @Required
        @Pattern(Formats.SUBDOMAIN)
        @Size(max = 253)
        @JsonPropertyDescription("Name of a Secret in this object's own namespace. Required.")
        String name) {}
