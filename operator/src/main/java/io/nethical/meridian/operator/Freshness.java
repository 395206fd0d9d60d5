// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether the hub's cache shows what the hub holds. A list may be answered by a server that lags
 * behind, right after a start or when a watch begins anew: it then shows a Region as it once was,
 * or one that is gone, and a plan made from that would take away what is wanted. So each generation
 * is held against the hub itself once, before anything is done about it.
 */
@Singleton
class Freshness {

  private final KubernetesClient hub;

  /** Generation last found on the hub, by UID. */
  private final Map<String, Long> found = new ConcurrentHashMap<>();

  Freshness(KubernetesClient hub) {
    this.hub = hub;
  }

  /**
   * @throws io.fabric8.kubernetes.client.KubernetesClientException while the hub does not say
   */
  boolean of(Region region, Optional<Fleet> fleet) {
    return isCurrent(region, Region.class)
        && fleet.filter(f -> !isCurrent(f, Fleet.class)).isEmpty();
  }

  private <T extends HasMetadata> boolean isCurrent(T cached, Class<T> type) {
    var meta = cached.getMetadata();
    if (meta.getGeneration().equals(found.get(meta.getUid()))) {
      return true;
    }
    T live = hub.resources(type).inNamespace(meta.getNamespace()).withName(meta.getName()).get();
    if (live == null || !live.getMetadata().getUid().equals(meta.getUid())) {
      return false;
    }
    found.put(meta.getUid(), live.getMetadata().getGeneration());
    return live.getMetadata().getGeneration().equals(meta.getGeneration());
  }

  /** The Region is gone. */
  void forget(Region region) {
    found.remove(region.getMetadata().getUid());
  }
}
