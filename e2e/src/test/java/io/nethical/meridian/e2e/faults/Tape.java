// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the operator asked for in one step, and what it was told. */
final class Tape {

  private final String step;
  private final Map<Call, Integer> occurrences = new HashMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Call> deleted = new ArrayList<>();
  private final List<Call> unguarded = new ArrayList<>();
  private final Set<Feed> heard = new HashSet<>();
  private long last = System.nanoTime();

  Tape(String step) {
    this.step = step;
  }

  /** Gives a mutating call its identity. */
  synchronized Call number(Asked asked) {
    Call first = new Call(step, asked.verb(), asked.cluster(), asked.resource(), asked.name(), 1);
    int occurrence = occurrences.merge(first, 1, Integer::sum);
    Call call =
        new Call(step, first.verb(), first.cluster(), first.resource(), first.name(), occurrence);
    calls.add(call);
    last = System.nanoTime();
    return call;
  }

  /** A server did away with an object. */
  synchronized void deleted(Call call) {
    deleted.add(call);
  }

  /** A deletion that would have hit whatever stands under the name. */
  synchronized void unguarded(Call call) {
    unguarded.add(call);
  }

  synchronized void heard(Feed feed) {
    heard.add(feed);
  }

  /** In the order of their arrival. */
  synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  synchronized List<Call> deletions() {
    return List.copyOf(deleted);
  }

  synchronized List<Call> unguarded() {
    return List.copyOf(unguarded);
  }

  /** Feeds on which something was told. */
  synchronized Set<Feed> heard() {
    return Set.copyOf(heard);
  }

  /** When the latest mutating call came, by the monotonic clock; the step's begin before any. */
  synchronized long lastCall() {
    return last;
  }
}
