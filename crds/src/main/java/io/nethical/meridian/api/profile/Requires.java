// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.profile;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.ApiValue;

/** What the regime demands to be on. */
@ApiValue
public record Requires(
    @JsonPropertyDescription("Encrypted volumes and buckets. Absent: false.")
        Boolean encryptionAtRest,
    @JsonPropertyDescription("A complete audit trail. Absent: false.") Boolean auditTrail,
    @JsonPropertyDescription("Erasure on request. Absent: false.") Boolean rightToErasure,
    @JsonPropertyDescription("Answers to people who ask for their data. Absent: false.")
        Boolean subjectRequests,
    @JsonPropertyDescription("Storing only what is needed. Absent: false.")
        Boolean dataMinimization,
    @JsonPropertyDescription("Recorded consent. Absent: false.") Boolean consent,
    @JsonPropertyDescription("A person who can stop a decision. Absent: false.")
        Boolean humanOversight) {}
