// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.nethical.meridian.desired.Labels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * One run of the watches of a Region in its member, one a kind, by the Region's label in its target
 * namespace, with the caches they fill. A new run begins with empty caches, so that nothing late of
 * an older one reaches it. Until {@link #synced()} the caches say nothing: empty then means
 * unknown.
 */
final class MemberWatches implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MemberWatches.class);

  private final KubernetesClient client;
  private final MemberTarget target;
  private final Runnable onChange;
  private final Map<MemberKind, ObservedStore> stores = new EnumMap<>(MemberKind.class);
  private final Map<MemberKind, String> trouble = new ConcurrentHashMap<>();
  private final List<SharedIndexInformer<GenericKubernetesResource>> informers;

  MemberWatches(KubernetesClient client, MemberTarget target, Runnable onChange) {
    this.client = client;
    this.target = target;
    this.onChange = onChange;
    for (MemberKind kind : MemberKind.values()) {
      stores.put(kind, new ObservedStore(object -> changed()));
    }
    this.informers = Stream.of(MemberKind.values()).map(this::informer).toList();
  }

  private SharedIndexInformer<GenericKubernetesResource> informer(MemberKind kind) {
    return client
        .genericKubernetesResources(kind.context())
        .inNamespace(target.namespace())
        .withLabel(Labels.REGION, target.regionName())
        .runnableInformer(0)
        .itemStore(stores.get(kind))
        .exceptionHandler((started, error) -> retry(kind, error));
  }

  void start() {
    informers.forEach(informer -> informer.start().thenRun(this::changed));
  }

  private void changed() {
    if (synced()) {
      onChange.run();
    }
  }

  private boolean retry(MemberKind kind, Throwable error) {
    String words = kind.kind() + ": " + CallFailure.words(error);
    boolean news = !words.equals(trouble.put(kind, words));
    if (news) {
      LOG.warnf("watch in %s fails and is tried again: %s", target, words);
      onChange.run();
    }
    return true;
  }

  /** Why the watches that have not listed yet have not, empty when they merely take their time. */
  String trouble() {
    return synced()
        ? ""
        : Stream.of(MemberKind.values())
            .map(trouble::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
  }

  boolean synced() {
    return informers.stream().allMatch(SharedIndexInformer::hasSynced);
  }

  /**
   * Whether every watch stream has been heard and is open; a half-open one still says so, one that
   * has had nothing to say yet does not.
   */
  boolean watching() {
    return informers.stream().allMatch(SharedIndexInformer::isWatching);
  }

  ObservedStore store(MemberKind kind) {
    return stores.get(kind);
  }

  @Override
  public void close() {
    informers.forEach(SharedIndexInformer::stop);
  }
}
