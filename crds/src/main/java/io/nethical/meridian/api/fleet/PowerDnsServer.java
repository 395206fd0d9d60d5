// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.api.shared.SecretRef;

/** One name server. */
@ApiValue
public record PowerDnsServer(
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name of the server. Required.")
        String name,
    @Required
        @Pattern(Formats.URL)
        @Size(max = 512)
        @JsonPropertyDescription("Address of its HTTP API, http or https. Required.")
        String url,
    @Required @JsonPropertyDescription("Its API key, in the Fleet's namespace. Required.")
        SecretRef secretRef) {}
