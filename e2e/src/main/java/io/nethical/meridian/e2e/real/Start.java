// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Identity;
import io.nethical.meridian.e2e.fleet.Nodes;
import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** How each cluster comes up: its control plane and its runtime side by side, then its node. */
record Start(FleetOptions options, Images images, Clients clients, ExecutorService threads) {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Starts everything and returns when the API server answers; the node may still be joining. */
  KubernetesClient launch(Site site) {
    ControlPlane controlPlane = new ControlPlane(options, site);
    Node node = new Node(options, site, controlPlane);
    CompletableFuture<Void> runtime =
        CompletableFuture.runAsync(() -> load(node.runtime()), threads);
    controlPlane.launch();
    KubernetesClient admin = clients.of(controlPlane.kubeconfig(Identity.ADMIN));
    controlPlane.complete(admin);
    ClusterDns.apply(admin);
    runtime.join();
    node.join();
    return admin;
  }

  private void load(Containerd runtime) {
    runtime.launch();
    runtime.load(images.archives());
  }

  /** Returns when pods can be placed, run, and find each other by name. */
  void awaitPods(Site site, KubernetesClient admin) {
    if (!Pause.until(PATIENCE, () -> Nodes.ready(admin) && ClusterDns.ready(admin))) {
      throw new IllegalStateException(
          "the node of " + site.cluster() + " runs no pods after " + PATIENCE);
    }
  }
}
