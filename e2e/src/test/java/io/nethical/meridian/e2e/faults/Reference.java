// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each step did and came to when nothing went wrong. Filled by rehearsals. */
final class Reference {

  private final Map<String, Snapshot> ends = new HashMap<>();
  private final Map<String, List<Tape>> tapes = new HashMap<>();

  /** A rehearsal of a step: its first end is the reference for all that follow. */
  void learn(String step, Tape tape, Snapshot end) {
    ends.putIfAbsent(step, end);
    tapes.computeIfAbsent(step, name -> new ArrayList<>()).add(tape);
  }

  /** What differs from the step's end; nothing while there is no reference yet. */
  List<String> difference(Scenario.Step step, Supplier<Snapshot> now) {
    Snapshot end = ends.get(step.name());
    return end == null ? List.of() : end.differenceTo(now.get());
  }

  /** Mutating calls that every rehearsal of the step made, in the order of the first. */
  List<Call> calls(String step) {
    List<Tape> all = tapes.get(step);
    return all.getFirst().calls().stream()
        .filter(call -> all.stream().allMatch(tape -> tape.calls().contains(call)))
        .toList();
  }

  /** Feeds that told something in every rehearsal of the step. */
  Set<Feed> feeds(String step) {
    List<Tape> all = tapes.get(step);
    return all.getFirst().heard().stream()
        .filter(feed -> all.stream().allMatch(tape -> tape.heard().contains(feed)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Deletions that no rehearsal made, and deletions without uid and resourceVersion: whatever the
   * state is in the end, something may have been lost on the way.
   */
  List<String> trespasses(Tape tape) {
    Stream<String> unwanted =
        tape.deletions().stream()
            .filter(call -> ends.containsKey(call.step()) && !deletes(call))
            .map(call -> "deleted what is wanted: " + call);
    Stream<String> unguarded =
        tape.unguarded().stream().map(call -> "deletion without uid and resourceVersion: " + call);
    return Stream.concat(unwanted, unguarded).toList();
  }

  private boolean deletes(Call call) {
    return tapes.getOrDefault(call.step(), List.of()).stream()
        .flatMap(tape -> tape.deletions().stream())
        .anyMatch(call::sameObject);
  }
}
