// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Makes a member hold the desired objects of one Region and no others of it. Objects that match are
 * not touched; the others are written wave by wave, each wave side by side.
 */
public final class Applier {

  private final ExecutorService threads;

  /**
   * @param threads one task a thread, as they wait on the network; not shut down here
   */
  public Applier(ExecutorService threads) {
    this.threads = threads;
  }

  /**
   * One pass. Must not be called before the member is synced.
   *
   * @return an outcome for every desired and every pruned object, in name order; after a wave that
   *     failed the later ones are not tried, as what they stand on is not there
   * @throws IllegalStateException when the caches are not synced, as absent would not be absent
   */
  public List<Outcome> apply(Member member, WantedObjects wanted, WriteRules rules) {
    if (!member.synced()) {
      throw new IllegalStateException("apply before the caches of the member are synced");
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
    var writes = new ArrayList<Callable<Outcome>>();
    for (Wanted wanted : wave) {
      var seen = member.observed(wanted.key());
      if (seen != null && rules.ours(seen) && wanted.matches(seen)) {
        outcomes.add(Outcome.of(wanted.key(), Outcome.Result.UNCHANGED));
      } else {
        var write = new ObjectWrite(member, wanted, rules);
        writes.add(() -> write.bring(seen));
      }
    }
    outcomes.addAll(sideBySide(writes));
    return outcomes;
  }

  /** Whether the member holds no object of this Region any more, not even one being deleted. */
  public boolean nothingLeft(Member member, WriteRules rules) {
    return member.synced() && ofRegion(member, rules).findAny().isEmpty();
  }

  private static Stream<ObservedObject> ofRegion(Member member, WriteRules rules) {
    return Stream.of(MemberKind.values())
        .filter(MemberKind::managed)
        .flatMap(member::observed)
        .filter(seen -> rules.regionUid().equals(seen.regionUid()));
  }

  /** Removes what carries this Region's UID and is no longer asked for. */
  private List<Outcome> prune(Member member, WantedObjects wanted, WriteRules rules) {
    var surplus =
        ofRegion(member, rules)
            .filter(seen -> !seen.deleting() && !wanted.contains(seen.key()))
            .map(seen -> (Callable<Outcome>) () -> Removal.remove(member, seen))
            .toList();
    return sideBySide(surplus);
  }

  private List<Outcome> sideBySide(List<Callable<Outcome>> tasks) {
    try {
      var outcomes = new ArrayList<Outcome>();
      for (Future<Outcome> task : threads.invokeAll(tasks)) {
        outcomes.add(task.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing to a member", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a write failed in a way that is not an answer", e);
    }
  }
}
