// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.observed.ObjectKey;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All objects one plan asks for, hashed and ready to be compared. Making it costs a hundred times
 * what comparing it does, so it is kept for as long as the plan is the same.
 */
public final class WantedObjects {

  private static final int SHORT = 12;

  private final SortedMap<Integer, List<Wanted>> waves;
  private final Set<ObjectKey> keys;

  private WantedObjects(List<Wanted> wanted) {
    waves =
        wanted.stream()
            .collect(Collectors.groupingBy(Wanted::wave, TreeMap::new, Collectors.toList()));
    keys = wanted.stream().map(Wanted::key).collect(Collectors.toUnmodifiableSet());
  }

  public static WantedObjects of(List<DesiredObject> desired) {
    return new WantedObjects(desired.stream().map(Wanted::of).toList());
  }

  /** In the order they are written, each wave after the one before. */
  Iterable<List<Wanted>> waves() {
    return waves.values();
  }

  int size() {
    return keys.size();
  }

  /** Short hash of everything asked for, 12 hex digits: people copy it into an approval. */
  String hash() {
    var text = new StringBuilder();
    waves.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Wanted::key))
        .forEach(
            wanted -> text.append(wanted.key()).append(' ').append(wanted.hash()).append('\n'));
    return Fingerprints.sha256(text.toString()).substring(0, SHORT);
  }

  boolean contains(ObjectKey key) {
    return keys.contains(key);
  }
}
