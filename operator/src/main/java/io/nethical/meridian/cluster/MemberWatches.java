// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The watches of one Region in its member, one a kind, by the Region's label in its target
 * namespace. Until {@link #synced()} the caches say nothing: empty then means unknown.
 */
final class MemberWatches implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MemberWatches.class);

  private final KubernetesClient client;
  private final String namespace;
  private final String regionName;
  private final Runnable onChange;
  private final Map<MemberKind, ObservedStore> stores = new EnumMap<>(MemberKind.class);
  private final Map<MemberKind, String> trouble = new ConcurrentHashMap<>();
  private volatile List<SharedIndexInformer<GenericKubernetesResource>> informers = List.of();

  MemberWatches(KubernetesClient client, String namespace, String regionName, Runnable onChange) {
    this.client = client;
    this.namespace = namespace;
    this.regionName = regionName;
    this.onChange = onChange;
    for (MemberKind kind : MemberKind.values()) {
      stores.put(kind, new ObservedStore(this::changed));
    }
  }

  /** Starts, or after an outage starts anew: the first thing then is to list, not to trust. */
  synchronized void start() {
    close();
    trouble.clear();
    informers = Stream.of(MemberKind.values()).map(this::informer).toList();
    informers.forEach(
        informer ->
            informer
                .start()
                .thenRun(
                    () -> {
                      if (synced()) {
                        onChange.run();
                      }
                    }));
  }

  private SharedIndexInformer<GenericKubernetesResource> informer(MemberKind kind) {
    return client
        .genericKubernetesResources(kind.context())
        .inNamespace(namespace)
        .withLabel(Labels.REGION, regionName)
        .runnableInformer(0)
        .itemStore(stores.get(kind))
        .exceptionHandler((started, error) -> retry(kind, error));
  }

  private boolean retry(MemberKind kind, Throwable error) {
    String words = kind.kind() + ": " + CallFailure.words(error);
    boolean news = !words.equals(trouble.put(kind, words));
    if (news) {
      LOG.warnf("watch in %s fails and is tried again: %s", namespace, words);
      onChange.run();
    }
    return true;
  }

  /** Why the watches that have not listed yet have not, empty when they merely take their time. */
  String trouble() {
    return synced() ? "" : String.join(" · ", trouble.values());
  }

  private void changed(ObservedObject object) {
    if (synced()) {
      onChange.run();
    }
  }

  boolean synced() {
    var now = informers;
    return !now.isEmpty() && now.stream().allMatch(SharedIndexInformer::hasSynced);
  }

  /** Whether nothing is watched at all. */
  boolean idle() {
    return informers.isEmpty();
  }

  /** Whether every watch stream is open; a half-open one still says so. */
  boolean watching() {
    return informers.stream().allMatch(SharedIndexInformer::isWatching);
  }

  ObservedObject observed(ObjectKey key) {
    return store(key).observed(key.namespace() + "/" + key.name());
  }

  Stream<ObservedObject> observed(MemberKind kind) {
    return stores.get(kind).all();
  }

  void remember(GenericKubernetesResource live) {
    store(ObjectKey.of(live)).remember(live);
  }

  void forget(ObjectKey key) {
    store(key).forget(key.namespace() + "/" + key.name());
  }

  private ObservedStore store(ObjectKey key) {
    return MemberKind.named(key.kind())
        .map(stores::get)
        .orElseThrow(() -> new IllegalArgumentException(key + " is of a kind nobody watches"));
  }

  @Override
  public synchronized void close() {
    informers.forEach(SharedIndexInformer::stop);
    informers = List.of();
  }
}
