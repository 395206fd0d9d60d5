// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.SecretRef;

/** The member cluster that carries the Region. */
@ApiValue
public record Cluster(
    @Required
        @JsonPropertyDescription(
            "The Secret by which the platform team enrolled the cluster, in the Region's "
                + "namespace. Required, immutable.")
        SecretRef secretRef) {}
