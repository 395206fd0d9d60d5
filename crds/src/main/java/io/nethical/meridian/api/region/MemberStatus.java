// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** Where a Region's objects are; an enrolment that leads elsewhere is refused from then on. */
@ApiValue
public record MemberStatus(
    @JsonPropertyDescription(
            "UID of the member's kube-system namespace, which stands for the cluster. Absent: "
                + "not known yet.")
        String clusterUid,
    @JsonPropertyDescription("Target namespace in the member. Absent: not known yet.")
        String namespace,
    @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 code of the country it stood in when enrolment last said so; other "
                + "Regions go by it while the cluster Secret is gone. Absent: not known yet.")
        String country,
    @JsonPropertyDescription(
            "Minted: the operator renews its tokens itself. Static: only people renew what the "
                + "cluster Secret holds. Absent: not known yet.")
        MemberCredential credential) {}
