// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The collections that the operator lists in one cluster, as they were before each step. */
final class PastLists {

  /** More than the oldest age of a plan. */
  private static final int KEPT = 5;

  private final Set<URI> known = new TreeSet<>();
  private final Deque<Map<URI, byte[]>> past = new ArrayDeque<>();

  /** Takes note of a collection that somebody lists. */
  synchronized void note(Asked list) {
    known.add(list.collection());
  }

  /** Keeps every known collection as it is now. */
  synchronized void keep(Function<URI, byte[]> body) {
    Map<URI, byte[]> now = new TreeMap<>();
    known.forEach(uri -> now.put(uri, body.apply(uri)));
    past.addFirst(now);
    if (past.size() > KEPT) {
      past.removeLast();
    }
  }

  /** The collection as it was so many steps ago. */
  synchronized Optional<byte[]> old(Asked list, int age) {
    return past.stream().skip(age).findFirst().map(bodies -> bodies.get(list.collection()));
  }
}
