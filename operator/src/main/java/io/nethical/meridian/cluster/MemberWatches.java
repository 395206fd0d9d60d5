// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.plan.MemberIdentity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
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

  private static final String IDENTITY = "Namespace";

  private final KubernetesClient client;
  private final MemberCalls calls;
  private final MemberTarget target;
  private final Runnable onChange;
  private final Map<MemberKind, ObservedStore> stores = new EnumMap<>(MemberKind.class);
  private final Map<String, String> trouble = new ConcurrentSkipListMap<>();
  private final List<SharedIndexInformer<GenericKubernetesResource>> informers;
  private volatile Optional<MemberIdentity> identity = Optional.empty();

  MemberWatches(
      KubernetesClient client, MemberCalls calls, MemberTarget target, Runnable onChange) {
    this.client = client;
    this.calls = calls;
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
        .exceptionHandler((started, error) -> retry(kind.kind(), error));
  }

  void start() {
    informers.forEach(informer -> informer.start().thenRun(this::changed));
  }

  private void changed() {
    if (synced()) {
      onChange.run();
    }
  }

  /** Asks which cluster and namespace this is, once it answers; nothing counts as seen before. */
  void identify() {
    if (identity.isEmpty()) {
      try {
        identity = Optional.of(calls.identity(target.namespace()));
        trouble.remove(IDENTITY);
        changed();
      } catch (KubernetesClientException e) {
        retry(IDENTITY, e);
      }
    }
  }

  Optional<MemberIdentity> identity() {
    return identity;
  }

  private boolean retry(String kind, Throwable error) {
    String words = kind + ": " + CallFailure.words(error);
    boolean news = !words.equals(trouble.put(kind, words));
    if (news) {
      LOG.warnf("watch in %s fails and is tried again: %s", target, words);
      onChange.run();
    }
    return true;
  }

  /** Why the watches that have not listed yet have not, empty when they merely take their time. */
  String trouble() {
    return synced() ? "" : String.join(" · ", trouble.values());
  }

  boolean synced() {
    return identity.isPresent() && informers.stream().allMatch(SharedIndexInformer::hasSynced);
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
