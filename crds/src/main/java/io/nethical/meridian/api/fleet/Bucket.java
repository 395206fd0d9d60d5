// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.api.shared.SecretRef;

/** A place where cold data and backups may go. */
@ApiValue
public record Bucket(
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name that Regions use. Required.")
        String name,
    @Required
        @Pattern(Formats.COUNTRY)
        @Size(max = 2)
        @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 code of the country the bucket lies in. Required.")
        String country,
    @Required
        @Pattern(Formats.URL)
        @Size(max = 512)
        @JsonPropertyDescription("Address of the S3 interface, http or https. Required.")
        String endpoint,
    @Required
        @Pattern(Formats.BUCKET)
        @Size(max = 63)
        @JsonPropertyDescription("Name of the bucket at the endpoint. Required.")
        String bucket,
    @Required @JsonPropertyDescription("Credentials, in the Fleet's namespace. Required.")
        SecretRef secretRef) {}
