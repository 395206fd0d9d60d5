// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;

/**
 * The application's pods. In a Region a field wins over the same field of the Fleet's
 * workloadDefaults, and that over the operator's own default; nothing is required.
 */
@ApiValue
@ValidationRule(
    value =
        "!has(self.replicas) || !has(self.autoscaling) || "
            + "!has(self.autoscaling.maxReplicas) || self.autoscaling.maxReplicas >= "
            + "self.replicas",
    message =
        "autoscaling.maxReplicas is below replicas, which is the minimum: raise "
            + "maxReplicas or lower replicas")
public record Workload(
    @Pattern(Formats.IMAGE)
        @Size(max = 512)
        @JsonPropertyDescription(
            "Container image with a tag or digest. Absent in a Region: the Fleet's release.")
        String image,
    @Min(1)
        @Max(1000)
        @JsonPropertyDescription(
            "Pods; the minimum when autoscaling is on. Absent in a Region: the Fleet's, then "
                + "2.")
        Integer replicas,
    @JsonPropertyDescription(
            "How the number of pods follows the load. Absent in a Region: the Fleet's, then "
                + "off.")
        Autoscaling autoscaling,
    @JsonPropertyDescription(
            "Resources of one pod's container. Absent in a Region: the Fleet's, then requests "
                + "of 500m CPU and 1Gi memory and a memory limit of the same 1Gi.")
        Resources resources,
    @Min(1)
        @Max(1024)
        @JsonPropertyDescription(
            "Worker threads in one pod. Absent in a Region: the Fleet's, then 8.")
        Integer workerThreads,
    @Min(1)
        @Max(1000)
        @JsonPropertyDescription(
            "Database connections of one pod. Absent in a Region: the Fleet's, then 20.")
        Integer databasePoolSize,
    @Min(1)
        @Max(100000)
        @JsonPropertyDescription(
            "Actions written to the database at once. Absent in a Region: the Fleet's, then "
                + "100.")
        Integer batchSize,
    @JsonPropertyDescription(
            "Ports the container listens on. Absent in a Region: the Fleet's, then 8000 and "
                + "9090.")
        Ports ports,
    @JsonPropertyDescription(
            "Health probes. Absent in a Region: the Fleet's, then the defaults of each field.")
        Probes probes,
    @JsonPropertyDescription(
            "What DNS points at. Absent in a Region: the Fleet's, then LoadBalancer.")
        Exposure exposure,
    @Pattern(Formats.WORD)
        @Size(max = 63)
        @JsonPropertyDescription(
            "The domain the application files its policies under. Absent in a Region: the "
                + "Fleet's, then production.")
        String logicalDomain) {}
