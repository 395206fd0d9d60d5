// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Informable;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.nethical.meridian.e2e.fleet.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Watches one member and answers claims, released volumes and Services of type LoadBalancer. */
final class MemberKeeper implements AutoCloseable {

  private final KubernetesClient client;
  private final List<SharedIndexInformer<?>> informers = new ArrayList<>();

  MemberKeeper(Place place, KubernetesClient client, Optional<Disks> disks) {
    this.client = client;
    Addresses addresses = new Addresses(place);
    Volumes volumes = new Volumes(client, disks);
    watch(
        client.services().inAnyNamespace(),
        Service.class,
        service -> addresses.give(client, service),
        addresses::free);
    watch(
        client.persistentVolumeClaims().inAnyNamespace(),
        PersistentVolumeClaim.class,
        volumes::provide,
        gone -> {});
    watch(client.persistentVolumes(), PersistentVolume.class, volumes::reclaim, gone -> {});
  }

  private <T extends HasMetadata> void watch(
      Informable<T> kind, Class<T> type, Consumer<T> seen, Consumer<T> gone) {
    SharedIndexInformer<T> informer = kind.runnableInformer(0);
    informer.exceptionHandler((started, failure) -> true);
    informer.addEventHandler(new Handler<>(seen, gone));
    informer.start();
    informers.add(informer);
  }

  @Override
  public void close() {
    informers.forEach(SharedIndexInformer::stop);
    client.close();
  }

  /** A failure is left to the next event or reconnect; it must not end the watch. */
  private record Handler<T extends HasMetadata>(Consumer<T> seen, Consumer<T> gone)
      implements ResourceEventHandler<T> {

    @Override
    public void onAdd(T object) {
      attempt(seen, object);
    }

    @Override
    public void onUpdate(T before, T object) {
      attempt(seen, object);
    }

    @Override
    public void onDelete(T object, boolean unknown) {
      attempt(gone, object);
    }

    private static <T extends HasMetadata> void attempt(Consumer<T> action, T object) {
      try {
        action.accept(object);
      } catch (KubernetesClientException | IllegalStateException e) {
        System.err.println(
            object.getKind() + " " + object.getMetadata().getName() + ": " + e.getMessage());
      }
    }
  }
}
