// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.javaoperatorsdk.operator.api.reconciler.IndexedResourceCache;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.nethical.meridian.api.Region;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A standby is connected to every member and reads along, so that it has only to begin when it
 * comes to lead: connecting is most of what a takeover would otherwise wait for.
 */
@Singleton
class WarmStandby {

  private static final Logger LOG = Logger.getLogger(WarmStandby.class);
  private static final int SECONDS = 2;

  private final Connections connections;
  private final HubInputs hub;
  private final Leadership leadership;
  private final Map<ResourceID, Region> connected = new HashMap<>();
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("standby").factory());

  WarmStandby(Connections connections, HubInputs hub, Leadership leadership) {
    this.connections = connections;
    this.hub = hub;
    this.leadership = leadership;
  }

  void start(@Observes StartupEvent event) {
    ticks.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** A term never ends in life: from its begin on the passes over the Regions do all this. */
  private void tick() {
    try {
      hub.regions().ifPresent(this::readAlong);
    } catch (KubernetesClientException e) {
      LOG.debugf("not everything can be read: %s", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("standing by", e);
    }
  }

  private void readAlong(IndexedResourceCache<Region> regions) {
    boolean over = leadership.leads();
    var now = new HashMap<ResourceID, Region>();
    regions.list().forEach(region -> now.put(ResourceID.fromResource(region), region));
    connected.keySet().removeAll(now.keySet());
    connected.values().forEach(connections::release);
    connected.clear();
    if (over) {
      ticks.shutdown();
      return;
    }
    connected.putAll(now);
    now.values().forEach(region -> connections.member(region, connections.enrolment(region)));
  }

  void stop(@Observes ShutdownEvent event) {
    ticks.shutdownNow();
  }
}
