// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.removal.Breaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/**
 * Makes a member hold the desired objects of one Region and no others of it. Objects that match are
 * not touched; the others are written wave by wave, each wave side by side.
 */
public final class Applier {

  private final SideBySide writes;

  /**
   * @param threads one task a thread, as they wait on the network; not shut down here
   */
  public Applier(ExecutorService threads) {
    this.writes = new SideBySide(threads);
  }

  /**
   * One pass. Must not be called before the member is synced.
   *
   * @return an outcome for every desired and every pruned object, in name order; after a wave that
   *     failed the later ones are not tried, as what they stand on is not there; the breaker's
   *     alone when it stopped the plan
   * @throws IllegalStateException when the caches are not synced, as absent would not be absent
   */
  public List<Outcome> apply(
      Member member, WantedObjects wanted, WriteRules rules, Breaker breaker) {
    if (!member.synced()) {
      throw new IllegalStateException("apply before the caches of the member are synced");
    }
    var surplus = surplus(member, wanted, rules);
    var stopped = breaker.stops(standing(member, rules), surplus, wanted.size(), wanted.hash());
    if (stopped.isPresent()) {
      var first = surplus.getFirst().key();
      return List.of(new Outcome(first, Outcome.Result.MASS_CHANGE_BLOCKED, stopped.get()));
    }
    var outcomes = new ArrayList<Outcome>();
    for (var wave : wanted.waves()) {
      outcomes.addAll(applyWave(member, wave, rules));
      if (outcomes.stream().anyMatch(o -> o.result().failed())) {
        return sorted(outcomes);
      }
    }
    outcomes.addAll(prune(member, wanted, rules));
    return sorted(outcomes);
  }

  private static List<Outcome> sorted(List<Outcome> outcomes) {
    return outcomes.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
  }

  private List<Outcome> applyWave(Member member, List<Wanted> wave, WriteRules rules) {
    var outcomes = new ArrayList<Outcome>();
    var due = new ArrayList<Callable<Outcome>>();
    for (Wanted wanted : wave) {
      var seen = member.observed(wanted.key());
      if (seen != null && rules.ours(seen) && wanted.matches(seen)) {
        outcomes.add(Outcome.of(wanted.key(), Outcome.Result.UNCHANGED));
      } else {
        var write = new ObjectWrite(member, wanted, rules);
        due.add(() -> write.bring(seen));
      }
    }
    outcomes.addAll(writes.all(due));
    return outcomes;
  }

  /** The Region's objects that are there to stay, in name order. */
  private static List<ObservedObject> standing(Member member, WriteRules rules) {
    return Stream.of(MemberKind.values())
        .filter(MemberKind::managed)
        .flatMap(member::observed)
        .filter(seen -> rules.regionUid().equals(seen.regionUid()) && !seen.deleting())
        .sorted(Comparator.comparing(ObservedObject::key))
        .toList();
  }

  private static List<ObservedObject> surplus(
      Member member, WantedObjects wanted, WriteRules rules) {
    return standing(member, rules).stream().filter(seen -> !wanted.contains(seen.key())).toList();
  }

  /** Removes what carries this Region's UID and is no longer asked for. */
  private List<Outcome> prune(Member member, WantedObjects wanted, WriteRules rules) {
    return writes.all(
        surplus(member, wanted, rules).stream()
            .map(seen -> (Callable<Outcome>) () -> Removal.remove(member, seen))
            .toList());
  }
}
