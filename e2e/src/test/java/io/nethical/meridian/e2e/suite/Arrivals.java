// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** States of an object in the order a watch tells them, each with the moment it was heard. */
final class Arrivals implements Watcher<GenericKubernetesResource> {

  private record Arrival(GenericKubernetesResource object, long nanos) {}

  private final List<Arrival> arrivals = new ArrayList<>();
  private final CompletableFuture<Long> found = new CompletableFuture<>();
  private Predicate<GenericKubernetesResource> wanted;

  /** When the first wanted state was heard, be it before or after this question. */
  synchronized CompletableFuture<Long> first(Predicate<GenericKubernetesResource> state) {
    wanted = state;
    arrivals.forEach(this::check);
    return found;
  }

  @Override
  public synchronized void eventReceived(Action action, GenericKubernetesResource object) {
    if (action != Action.ADDED && action != Action.MODIFIED) {
      return;
    }
    Arrival arrival = new Arrival(object, System.nanoTime());
    arrivals.add(arrival);
    if (wanted != null) {
      check(arrival);
    }
  }

  private void check(Arrival arrival) {
    if (wanted.test(arrival.object())) {
      found.complete(arrival.nanos());
    }
  }

  @Override
  public void onClose(WatcherException cause) {
    found.completeExceptionally(cause);
  }
}
