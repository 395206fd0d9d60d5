// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;

/** One environment variable of the workload beyond the contract. */
@ApiValue
public record EnvEntry(
    @Required
        @Pattern(Formats.ENV_NAME)
        @Size(max = 128)
        @JsonPropertyDescription("Name of the variable; one entry a name. Required.")
        String name,
    @Size(max = 4096)
        @JsonPropertyDescription("Its value, plain text, never a secret. Absent: empty.")
        String value) {}
