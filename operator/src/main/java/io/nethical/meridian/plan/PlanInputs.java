// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a plan is computed from.
 *
 * @param fleet the one the Region names; empty when there is none of that name in its namespace
 * @param profiles by name; at least those the Region lists and that exist
 * @param cluster what enrolment says of the Secret the Region names
 * @param siblings the other Regions of the same Fleet, in any order
 */
public record PlanInputs(
    Region region,
    Optional<Fleet> fleet,
    Map<String, ComplianceProfile> profiles,
    ClusterFacts cluster,
    List<Region> siblings) {

  public PlanInputs {
    profiles = Map.copyOf(profiles);
    siblings = List.copyOf(siblings);
  }

  /** What people said, where there is a Fleet to read it with. */
  Optional<Declared> declared() {
    return fleet.map(found -> new Declared(region, found, profiles));
  }
}
