// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.nethical.meridian.e2e.real.HubRelease;
import java.util.Optional;

/** The Lease that tells which operator leads. */
public record LeaderLease(KubernetesClient hub) {

  public Resource<Lease> object() {
    return hub.leases().inNamespace(HubRelease.NAMESPACE).withName("meridian");
  }

  /** Who holds it; empty when nobody does, or there is none. */
  public String holder() {
    return Optional.ofNullable(object().get())
        .map(lease -> lease.getSpec().getHolderIdentity())
        .orElse("");
  }
}
