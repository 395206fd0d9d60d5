// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.cluster.ClusterClients;
import jakarta.inject.Singleton;

/** Which cluster the hub is, so that no enrolment can make it a member of itself. */
@Singleton
class HubIdentity {

  private final KubernetesClient hub;
  private volatile String uid;

  HubIdentity(KubernetesClient hub) {
    this.hub = hub;
  }

  /**
   * UID of the hub's {@code kube-system}, read once.
   *
   * @throws io.fabric8.kubernetes.client.KubernetesClientException while the hub does not say
   */
  String uid() {
    String known = uid;
    if (known == null) {
      known =
          hub.namespaces()
              .withName(ClusterClients.SYSTEM_NAMESPACE)
              .require()
              .getMetadata()
              .getUid();
      uid = known;
    }
    return known;
  }
}
