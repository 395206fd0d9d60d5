// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A hub and its members come up side by side, and what stands in for their cloud with them. */
public record Raising(FleetOptions options, ExecutorService threads) {

  /**
   * Returns when all are up.
   *
   * @param hub raises it and returns its administrator's client
   * @param member raises one; it waits for the hub where it needs it, and no sooner
   */
  public void all(
      Supplier<KubernetesClient> hub,
      BiConsumer<Place, CompletableFuture<KubernetesClient>> member) {
    CompletableFuture<KubernetesClient> first = CompletableFuture.supplyAsync(hub, threads);
    List<CompletableFuture<Void>> members =
        options.places().stream()
            .map(place -> CompletableFuture.runAsync(() -> member.accept(place, first), threads))
            .toList();
    KeeperProcess.start(options);
    members.forEach(CompletableFuture::join);
  }
}
