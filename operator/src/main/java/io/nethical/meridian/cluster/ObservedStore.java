// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.informers.cache.Cache;
import io.fabric8.kubernetes.client.informers.cache.ItemStore;
import io.nethical.meridian.observed.ObservedObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The cache behind one watch: it keeps a stub and an {@link ObservedObject} for each object instead
 * of the object. Our own writes are put in as soon as the server has answered them; a watch event
 * that is older than such an answer is ignored, and so is an answer about an object whose end the
 * watch has already told: answers and events come by different threads.
 */
final class ObservedStore implements ItemStore<GenericKubernetesResource> {

  private record Entry(GenericKubernetesResource stub, ObservedObject observed) {}

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * What was last removed, by key: no object returns under the UID it had.
   *
   * @param certain false where a watch told the end of an object: it tells the key alone, and what
   *     was held may be the next object of that name already
   */
  private record Gone(String uid, boolean certain) {}

  private final Map<String, Gone> gone = new ConcurrentHashMap<>();

  private final Consumer<ObservedObject> onChange;

  /**
   * @param onChange told of every object that became different for us through somebody else's doing
   */
  ObservedStore(Consumer<ObservedObject> onChange) {
    this.onChange = onChange;
  }

  @Override
  public String getKey(GenericKubernetesResource object) {
    return Cache.metaNamespaceKeyFunc(object);
  }

  @Override
  public GenericKubernetesResource put(String key, GenericKubernetesResource live) {
    gone.computeIfPresent(key, (_, last) -> last.certain ? last : null);
    Entry before = keepNewer(key, live);
    Entry now = entries.get(key);
    if (now != null && (before == null || differs(before.observed, now.observed))) {
      onChange.accept(now.observed);
    }
    return before == null ? null : before.stub;
  }

  /** Takes in the server's answer to our own write; nobody is told. */
  void remember(GenericKubernetesResource live) {
    keepNewer(getKey(live), live);
  }

  private Entry keepNewer(String key, GenericKubernetesResource live) {
    var next = new Entry(stub(live), ObservedReader.read(live));
    var before = new Entry[1];
    entries.compute(
        key,
        (k, held) -> {
          before[0] = held;
          boolean over = isOver(k, next.observed.uid());
          return over || (held != null && newer(held.observed, next.observed)) ? held : next;
        });
    return before[0];
  }

  private boolean isOver(String key, String uid) {
    var last = gone.get(key);
    return last != null && last.uid.equals(uid);
  }

  private static boolean newer(ObservedObject held, ObservedObject next) {
    return held.uid().equals(next.uid())
        && Long.parseLong(held.resourceVersion()) > Long.parseLong(next.resourceVersion());
  }

  private static boolean differs(ObservedObject before, ObservedObject now) {
    return !before.uid().equals(now.uid())
        || before.deleting() != now.deleting()
        || !before.regionUid().equals(now.regionUid())
        || !before.owned().equals(now.owned())
        || !before.seen().equals(now.seen());
  }

  private static GenericKubernetesResource stub(GenericKubernetesResource live) {
    var stub = new GenericKubernetesResource();
    stub.setApiVersion(live.getApiVersion());
    stub.setKind(live.getKind());
    stub.setMetadata(
        new ObjectMetaBuilder()
            .withNamespace(live.getMetadata().getNamespace())
            .withName(live.getMetadata().getName())
            .withUid(live.getMetadata().getUid())
            .withResourceVersion(live.getMetadata().getResourceVersion())
            .build());
    return stub;
  }

  @Override
  public GenericKubernetesResource remove(String key) {
    Entry removed = entries.remove(key);
    if (removed == null) {
      return null;
    }
    gone.put(key, new Gone(removed.observed.uid(), false));
    onChange.accept(removed.observed);
    return removed.stub;
  }

  /** Forgets an object we deleted ourselves, and not its successor; nobody is told. */
  void forget(String key, String uid) {
    gone.put(key, new Gone(uid, true));
    entries.computeIfPresent(key, (_, held) -> held.observed.uid().equals(uid) ? null : held);
  }

  @Override
  public Stream<String> keySet() {
    return entries.keySet().stream();
  }

  @Override
  public Stream<GenericKubernetesResource> values() {
    return entries.values().stream().map(Entry::stub);
  }

  @Override
  public GenericKubernetesResource get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.stub;
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean isFullState() {
    return false;
  }

  ObservedObject observed(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.observed;
  }

  Stream<ObservedObject> all() {
    return entries.values().stream().map(Entry::observed);
  }
}
