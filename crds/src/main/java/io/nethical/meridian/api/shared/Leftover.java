// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;

/** What a deleted Region left in a member, because its time was up before all of it was gone. */
@ApiValue
public record Leftover(
    @Required @Size(max = 63) @JsonPropertyDescription("Name of the Region. Required.")
        String region,
    @Required
        @Size(max = 63)
        @JsonPropertyDescription(
            "UID of the Region: what its objects carry as the label "
                + "meridian.nethical.io/region-uid. Required.")
        String uid,
    @Required
        @Size(max = 253)
        @JsonPropertyDescription("Name of the member's cluster Secret. Required.")
        String cluster,
    @Size(max = 63)
        @JsonPropertyDescription(
            "Target namespace in the member. Absent: not known; the cluster Secret's is taken.")
        String namespace,
    @Size(max = 63)
        @JsonPropertyDescription(
            "UID of the member's kube-system namespace: no other cluster is swept. Absent: not "
                + "known; wherever the cluster Secret leads is taken.")
        String clusterUid,
    @JsonPropertyDescription("When its time was up. Absent: not known.") String since,
    @JsonPropertyDescription("Why it could not be removed. Absent: not known.") String reason) {}
