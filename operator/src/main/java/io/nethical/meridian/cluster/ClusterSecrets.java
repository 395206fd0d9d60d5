// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The enrolments on the hub, each watched by its own name: rights to Secrets are granted by name,
 * so that the operator never sees the others of a namespace.
 */
public final class ClusterSecrets implements AutoCloseable {

  /** Where an enrolment stands on the hub. */
  public record Ref(String namespace, String name) {}

  private final KubernetesClient hub;
  private final ClusterClients clients;
  private final Consumer<Ref> onChange;
  private final Map<Ref, Watched> watched = new ConcurrentHashMap<>();

  /**
   * @param hub how to reach it; a connection of its own carries all these watches
   * @param clients makes a client of what is enrolled, to see whether it can
   * @param onChange told whenever the answer of {@link #enrolment} may have changed
   */
  public ClusterSecrets(Config hub, ClusterClients clients, Consumer<Ref> onChange) {
    this.clients = clients;
    this.hub = ClusterClients.multiplexed(hub);
    this.onChange = onChange;
  }

  /** What the Secret says now; empty while it has not been read yet (the caller will be told). */
  public Optional<Enrolment> enrolment(Ref ref) {
    return watched.computeIfAbsent(ref, Watched::new).enrolment();
  }

  /** Ends the watch of a Secret no Region names any more. */
  public void release(Ref ref) {
    var gone = watched.remove(ref);
    if (gone != null) {
      gone.informer.stop();
    }
  }

  @Override
  public void close() {
    watched.keySet().forEach(this::release);
    hub.close();
  }

  private final class Watched implements ResourceEventHandler<Secret> {
    private final Ref ref;
    private final SharedIndexInformer<Secret> informer;
    private volatile Enrolment latest;

    private Watched(Ref ref) {
      this.ref = ref;
      this.informer =
          hub.secrets().inNamespace(ref.namespace()).withName(ref.name()).runnableInformer(0);
      informer.addEventHandler(this);
      informer.exceptionHandler(this::retry);
      informer.start();
    }

    private Optional<Enrolment> enrolment() {
      return Optional.ofNullable(latest);
    }

    /**
     * Not being granted the name looks like it not being there; both end when enrolment is done.
     */
    private boolean retry(boolean started, Throwable error) {
      if (CallFailure.code(error) == 403) {
        settle(Enrolment.missing());
      }
      return true;
    }

    @Override
    public void onList(String resourceVersion, boolean remainedEmpty) {
      settle(
          informer.getStore().list().stream()
              .findFirst()
              .map(secret -> Enrolment.of(secret, clients))
              .orElseGet(Enrolment::missing));
    }

    @Override
    public void onAdd(Secret secret) {
      settle(Enrolment.of(secret, clients));
    }

    @Override
    public void onUpdate(Secret before, Secret secret) {
      settle(Enrolment.of(secret, clients));
    }

    @Override
    public void onDelete(Secret secret, boolean finalStateUnknown) {
      settle(Enrolment.missing());
    }

    private void settle(Enrolment now) {
      if (!now.equals(latest)) {
        latest = now;
        onChange.accept(ref);
      }
    }
  }
}
