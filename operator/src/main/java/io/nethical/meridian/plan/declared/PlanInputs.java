// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a plan is computed from.
 *
 * @param fleet the one the Region names; empty when there is none of that name in its namespace
 * @param profiles by name; all there are, since one that is not listed may be law all the same
 * @param cluster what enrolment says of the Secret the Region names
 * @param neighbours the Regions of the same Fleet; the Region itself is added where it is missing
 * @param today in UTC; what was approved until yesterday no longer holds
 */
public record PlanInputs(
    Region region,
    Optional<Fleet> fleet,
    Map<String, ComplianceProfile> profiles,
    ClusterFacts cluster,
    Neighbourhood neighbours,
    LocalDate today) {

  public PlanInputs {
    profiles = Map.copyOf(profiles);
    neighbours = neighbours.with(standing(region, cluster));
  }

  public String name() {
    return region.getMetadata().getName();
  }

  /** What people said, where there is a Fleet to read it with. */
  public Optional<Declared> declared() {
    return fleet.map(found -> new Declared(region, found));
  }

  /** The Region where its cluster stands; nowhere while it has none that can be used. */
  public Standing standing() {
    return standing(region, cluster);
  }

  private static Standing standing(Region region, ClusterFacts cluster) {
    return new Standing(
        region,
        cluster instanceof ClusterFacts.Enrolled enrolled
            ? Optional.of(enrolled.country())
            : Optional.empty());
  }
}
