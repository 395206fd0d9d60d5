// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.Capacity;
import io.nethical.meridian.api.region.Compliance;
import io.nethical.meridian.api.region.Failover;
import io.nethical.meridian.api.region.Group;
import io.nethical.meridian.api.region.Location;
import io.nethical.meridian.plan.declared.Standing;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Lets the other Regions of a Fleet plan anew when a Region's place in it changes. */
@Singleton
class Neighbours {

  /** All of a Region that another Region's plan depends on. */
  private record Place(
      String fleet,
      Group group,
      Location location,
      Compliance compliance,
      Failover failover,
      Capacity capacity,
      Optional<String> country) {}

  private final RegionWaker waker;
  private final Map<ResourceID, Place> places = new ConcurrentHashMap<>();

  Neighbours(RegionWaker waker) {
    this.waker = waker;
  }

  /**
   * @param standing of the Region; empty while that is not known, and then nobody is told
   */
  void tell(Region region, Optional<Standing> standing, Stream<Region> others) {
    standing.ifPresent(known -> tell(region, known, others));
  }

  private void tell(Region region, Standing standing, Stream<Region> others) {
    var spec = region.getSpec();
    var now =
        new Place(
            spec.fleet(),
            spec.group(),
            spec.location(),
            spec.compliance(),
            spec.failover(),
            spec.capacity(),
            standing.country());
    if (!now.equals(places.put(ResourceID.fromResource(region), now))) {
      others.forEach(waker::wake);
    }
  }

  void forget(Region region, Stream<Region> others) {
    if (places.remove(ResourceID.fromResource(region)) != null) {
      others.forEach(waker::wake);
    }
  }
}
