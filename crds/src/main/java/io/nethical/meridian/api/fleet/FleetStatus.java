// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Leftover;
import java.util.List;

/** What is true of the whole fleet. */
@ApiValue
@SchemaCustomizer(
    value = SchemaDetails.class,
    input = "observedGeneration=format:int64,conditions=map:type,phases=map:name,leftovers=map:uid")
public record FleetStatus(
    @JsonPropertyDescription("Generation of the spec that this status looked at. Absent: none yet.")
        Long observedGeneration,
    @JsonPropertyDescription(
            "Conditions by type, each with a reason of a closed set and a message. Absent: "
                + "not looked at yet.")
        List<Condition> conditions,
    @JsonPropertyDescription("Regions, counted. Absent: not counted yet.") RegionCount regions,
    @JsonPropertyDescription("Capacity wanted, declared and provisioned. Absent: not summed yet.")
        FleetCapacityStatus capacity,
    @JsonPropertyDescription("Rollout phases in the spec's order. Absent: not counted yet.")
        List<PhaseStatus> phases,
    @JsonPropertyDescription(
            "What deleted Regions left in members that could not be cleared in time; each goes "
                + "from the list when its member is back and was swept. Absent: nothing.")
        List<Leftover> leftovers) {

  /** Absent lists become empty. */
  public FleetStatus {
    conditions = Absent.list(conditions);
    phases = Absent.list(phases);
    leftovers = Absent.list(leftovers);
  }
}
