// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.Group;
import io.nethical.meridian.api.region.Location;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Lets the other Regions of a Fleet plan anew when a Region's place in it changes. */
@Singleton
class Neighbours {

  /** All of a Region that another Region's plan depends on. */
  private record Place(String fleet, Group group, Location location) {}

  private final RegionWaker waker;
  private final Map<ResourceID, Place> places = new ConcurrentHashMap<>();

  Neighbours(RegionWaker waker) {
    this.waker = waker;
  }

  void tell(Region region, Stream<Region> others) {
    var spec = region.getSpec();
    var now = new Place(spec.fleet(), spec.group(), spec.location());
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
