// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.inbound.SimpleInboundEventSource;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Members.RegionRef;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets what happens outside the hub's own watches bring a Region up for another look. */
@Singleton
class RegionWaker {

  private final SimpleInboundEventSource<Region> source = new SimpleInboundEventSource<>("members");
  private final Map<ResourceID, ClusterSecrets.Ref> enrolments = new ConcurrentHashMap<>();

  SimpleInboundEventSource<Region> source() {
    return source;
  }

  void wake(RegionRef region) {
    source.propagateEvent(new ResourceID(region.name(), region.namespace()));
  }

  void wake(Region region) {
    source.propagateEvent(ResourceID.fromResource(region));
  }

  /** Remembers whose enrolment that is, so that its changes find the Region. */
  void uses(Region region, ClusterSecrets.Ref enrolment) {
    enrolments.put(ResourceID.fromResource(region), enrolment);
  }

  void forget(Region region) {
    enrolments.remove(ResourceID.fromResource(region));
  }

  boolean anybodyUses(ClusterSecrets.Ref enrolment) {
    return enrolments.containsValue(enrolment);
  }

  void wakeUsersOf(ClusterSecrets.Ref enrolment) {
    enrolments.forEach(
        (region, used) -> {
          if (used.equals(enrolment)) {
            source.propagateEvent(region);
          }
        });
  }
}
