// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import io.fabric8.kubernetes.api.model.LoadBalancerIngressBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Load-balancer addresses of one member, out of the range 203.0.113.0/24 that RFC 5737 keeps for
 * documentation: twenty for each member, from 1 + 20 times the member's index. A Service's name
 * decides where the search for a free one starts, so the same Services get the same addresses every
 * time.
 */
final class Addresses {

  private static final int SHARE = 20;

  private final Place place;
  private final Map<Integer, String> taken = new ConcurrentHashMap<>();

  Addresses(Place place) {
    this.place = place;
  }

  void give(KubernetesClient client, Service service) {
    boolean balanced = "LoadBalancer".equals(service.getSpec().getType());
    if (!balanced) {
      free(service);
      return;
    }
    String address = address(key(service));
    var status = service.getStatus() == null ? null : service.getStatus().getLoadBalancer();
    boolean told =
        status != null
            && status.getIngress().stream().anyMatch(ingress -> address.equals(ingress.getIp()));
    if (!told) {
      client.services().resource(service).editStatus(old -> withAddress(old, address));
    }
  }

  void free(Service service) {
    taken.values().remove(key(service));
  }

  /** The address of a Service by namespace and name; the same until it is freed. */
  String address(String key) {
    for (int i = 0; i < SHARE; i++) {
      int slot = Math.floorMod(key.hashCode() + i, SHARE);
      String holder = taken.putIfAbsent(slot, key);
      if (holder == null || holder.equals(key)) {
        return "203.0.113." + (1 + place.index() * SHARE + slot);
      }
    }
    throw new IllegalStateException(place.region() + " has no address left for " + key);
  }

  private static String key(Service service) {
    return service.getMetadata().getNamespace() + "/" + service.getMetadata().getName();
  }

  private static Service withAddress(Service service, String address) {
    return service
        .edit()
        .editOrNewStatus()
        .withNewLoadBalancer()
        .addToIngress(new LoadBalancerIngressBuilder().withIp(address).withIpMode("VIP").build())
        .endLoadBalancer()
        .endStatus()
        .build();
  }
}
