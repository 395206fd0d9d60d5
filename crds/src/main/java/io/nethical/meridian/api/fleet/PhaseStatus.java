// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import java.util.List;

/** One rollout phase, counted. */
@ApiValue
public record PhaseStatus(
    @Required @Size(max = 63) @JsonPropertyDescription("Name of the phase. Required.") String name,
    @JsonPropertyDescription("Regions in it. Absent: not counted yet.") Integer total,
    @JsonPropertyDescription("Those with condition Ready True. Absent: not counted yet.")
        Integer ready,
    @JsonPropertyDescription("Their names, sorted. Absent: none.") List<String> regions) {

  /** Absent lists become empty. */
  public PhaseStatus {
    regions = Absent.list(regions);
  }
}
