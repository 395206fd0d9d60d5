// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.api.shared.Suspend;
import io.nethical.meridian.api.shared.Workload;
import java.util.List;

/** One region as its owner declares it. */
@ApiValue
@ValidationRule(
    value = "self.fleet == oldSelf.fleet",
    message = "spec.fleet cannot be changed: delete the Region and create it in the other Fleet")
@ValidationRule(
    value = "self.cluster.secretRef.name == oldSelf.cluster.secretRef.name",
    message =
        "spec.cluster cannot be changed: delete the Region and create it on the other " + "cluster")
@SchemaCustomizer(value = SchemaDetails.class, input = "extraEnv=map:name")
public record RegionSpec(
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name of the Fleet in the same namespace. Required, immutable.")
        String fleet,
    @Size(max = 128) @JsonPropertyDescription("Name for people. Absent: metadata.name.")
        String displayName,
    @Required
        @JsonPropertyDescription(
            "The part of the world that Regional residency stays in. Required.")
        Group group,
    @Required @JsonPropertyDescription("Where the Region stands. Required.") Location location,
    @Required @JsonPropertyDescription("The member cluster that carries it. Required, immutable.")
        Cluster cluster,
    @Size(max = 300)
        @JsonPropertyDescription(
            "Geographies whose clients come here first. Absent: none, clients come only by "
                + "failover.")
        List<Serves> serves,
    @Required @JsonPropertyDescription("What the Region is declared to carry. Required.")
        Capacity capacity,
    @JsonPropertyDescription("The application's pods. Absent: the Fleet's workloadDefaults.")
        Workload workload,
    @JsonPropertyDescription("Levels of cache. Absent: none.") Cache cache,
    @JsonPropertyDescription("The Region's own database. Absent: none is run here.")
        Database database,
    @Required @JsonPropertyDescription("Where actions lie, by age. Required.") Storage storage,
    @Required @JsonPropertyDescription("The law the Region is under. Required.")
        Compliance compliance,
    @JsonPropertyDescription(
            "Where clients go when this Region cannot answer. Absent: no targets, NoAnswer.")
        Failover failover,
    @JsonPropertyDescription("Exchange of state with other Regions. Absent: off.") Sync sync,
    @JsonPropertyDescription("Switches of the application. Absent: the Fleet's featureDefaults.")
        Features features,
    @JsonPropertyDescription(
            "What the application tells about itself. Absent: metrics on, tracing off, INFO "
                + "lines in json to stdout.")
        Observability observability,
    @Size(max = 64)
        @JsonPropertyDescription(
            "Environment variables beyond the contract; a name of the contract is refused. "
                + "Absent: none.")
        List<EnvEntry> extraEnv,
    @Default(DeletionPolicy.DEFAULT)
        @JsonPropertyDescription(
            "What happens to member objects when the Region is deleted: RetainData (volumes "
                + "stay), Delete, or Orphan (nothing is touched). Absent: RetainData.")
        DeletionPolicy deletionPolicy,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription(
            "How long a member that cannot be reached holds up the deletion. Absent: 10m.")
        String deletionTimeout,
    @JsonPropertyDescription("A pause in which nothing is written to the member. Absent: no pause.")
        Suspend suspend,
    @Default(DriftPolicy.DEFAULT)
        @JsonPropertyDescription(
            "What the operator does when a managed object was changed by somebody else: "
                + "Correct or Report. Absent: Correct.")
        DriftPolicy driftPolicy,
    @Default(AdoptionPolicy.DEFAULT)
        @JsonPropertyDescription(
            "What the operator does with an object it finds but did not make: IfNoDiff, Never "
                + "or Always. Absent: IfNoDiff.")
        AdoptionPolicy adoptionPolicy) {

  /** Absent lists become empty and absent enums their schema default. */
  public RegionSpec {
    serves = Absent.list(serves);
    extraEnv = Absent.list(extraEnv);
    deletionPolicy = deletionPolicy == null ? DeletionPolicy.RETAIN_DATA : deletionPolicy;
    driftPolicy = driftPolicy == null ? DriftPolicy.CORRECT : driftPolicy;
    adoptionPolicy = adoptionPolicy == null ? AdoptionPolicy.IF_NO_DIFF : adoptionPolicy;
  }
}
