// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.picture;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.plan.capacity.Carrier;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Regions that name one Fleet, planned.
 *
 * @param fleet empty where Regions name a Fleet that is not there
 * @param regions by name
 */
public record PlannedFleet(Ref ref, Optional<Fleet> fleet, List<PlannedRegion> regions) {

  public PlannedFleet {
    regions = List.copyOf(regions);
  }

  /**
   * Each Region as a load and as a shoulder, by name.
   *
   * @param loadPercent 100 for what they declare to hold
   */
  public SortedMap<String, Carrier> carriers(int loadPercent) {
    var carriers = new TreeMap<String, Carrier>();
    regions.forEach(region -> carriers.put(region.name(), region.carrier(loadPercent)));
    return carriers;
  }
}
