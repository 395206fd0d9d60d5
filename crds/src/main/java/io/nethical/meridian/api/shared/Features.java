// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;

/**
 * Switches of the application, three-state: absent is not false. In a Region a field wins over the
 * same field of the Fleet's featureDefaults; nothing is required.
 */
@ApiValue
public record Features(
    @JsonPropertyDescription(
            "Whether quotas of agents are enforced. Absent in a Region: the Fleet's, then the "
                + "application's own default.")
        Boolean quota,
    @JsonPropertyDescription(
            "Whether the audit trail is anchored in a Merkle tree. Absent in a Region: the "
                + "Fleet's, then the application's own default.")
        Boolean merkle,
    @JsonPropertyDescription(
            "Whether verdicts are classed by the ethical taxonomy. Absent in a Region: the "
                + "Fleet's, then the application's own default.")
        Boolean taxonomy,
    @JsonPropertyDescription(
            "Whether the application measures its own service levels. Absent in a Region: the "
                + "Fleet's, then the application's own default.")
        Boolean slaMonitoring,
    @JsonPropertyDescription(
            "Whether agents can be quarantined. Absent in a Region: the Fleet's, then the "
                + "application's own default.")
        Boolean quarantine,
    @JsonPropertyDescription(
            "Whether changes of policies are audited as differences. Absent in a Region: the "
                + "Fleet's, then the application's own default.")
        Boolean policyDiff,
    @Pattern(Formats.FRACTION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Factor, 0 to 1, by which an agent's risk fades each step, as a decimal string. "
                + "Absent in a Region: the Fleet's, then the application's own default.")
        String riskDecay,
    @JsonPropertyDescription(
            "Whether the model runs beside the rules without effect. Absent in a Region: the "
                + "Fleet's, then the application's own default.")
        Boolean mlShadow,
    @JsonPropertyDescription(
            "How much the model's verdict counts. Absent in a Region: the Fleet's, then the "
                + "application's own default.")
        MlBlending mlBlending,
    @JsonPropertyDescription(
            "Detection of unusual sequences. Absent in a Region: the Fleet's, then the "
                + "application's own default.")
        Anomaly anomaly,
    @JsonPropertyDescription(
            "Whether the application tunes itself to its load. Absent in a Region: the "
                + "Fleet's, then the application's own default.")
        Boolean performance,
    @JsonPropertyDescription(
            "When a verdict goes to a person. Absent in a Region: the Fleet's, then the "
                + "application's own default.")
        Escalation escalation) {}
