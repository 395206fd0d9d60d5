// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Plays a scenario again and again, with at most one plan a step. */
final class Play {

  /** A call may come only after a retry or two. */
  private static final Duration TO_FIRE = Duration.ofSeconds(30);

  private static final Duration REHEARSAL = Duration.ofSeconds(90);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  /** So many of the plans are watched for long when all was still. */
  private static final int WATCHED_LONG = 10;

  private final Bed bed;
  private final Scenario scenario;
  private final Oracle oracle;
  private final Duration convergence;
  private final Consumer<String> say;
  private final Reference reference = new Reference();

  /**
   * @param convergence from a fault to the last thing that moved; what takes longer has failed
   */
  Play(Bed bed, Scenario scenario, Duration convergence, Consumer<String> say) {
    this.bed = bed;
    this.scenario = scenario;
    this.convergence = convergence;
    this.say = say;
    Set<String> others = new HashSet<>(bed.fleet().regions());
    others.removeAll(scenario.regions());
    this.oracle = new Oracle(bed.fleet(), scenario.regions(), others);
  }

  /** Clears the stage and plays without faults so often; every end must be as the first. */
  Reference rehearse(int times) {
    new Clearing(bed, scenario).clear();
    for (int time = 0; time < times; time++) {
      scenario.steps().forEach(this::rehearse);
    }
    return reference;
  }

  private void rehearse(Scenario.Step step) {
    Stage.Scene scene = begin(step, Optional.empty());
    Oracle.Finding finding = settle(step, scene, REHEARSAL, Oracle.QUIET);
    if (!finding.complaints().isEmpty()) {
      throw new AssertionError(
          "without any fault, %s: %s%n%s"
              .formatted(
                  step.name(), String.join("\n", finding.complaints()), bed.operatorState()));
    }
    reference.learn(step.name(), scene.tape(), Snapshot.of(bed.fleet(), scenario.regions()));
    say.accept(
        "rehearsed %s: %d mutating calls, %.1f s"
            .formatted(step.name(), scene.tape().calls().size(), finding.seconds()));
  }

  /** Plays until every plan had its turn. */
  List<Verdict> play(List<Plan> plans) {
    Map<String, Queue<Plan>> waiting = new LinkedHashMap<>();
    scenario.steps().forEach(step -> waiting.put(step.name(), new ArrayDeque<>()));
    plans.forEach(plan -> waiting.get(plan.step()).add(plan));
    List<Verdict> verdicts = new ArrayList<>();
    say.accept(
        "plans by kind: "
            + plans.stream()
                .collect(Collectors.groupingBy(Plan::kind, TreeMap::new, Collectors.counting())));
    while (verdicts.size() < plans.size()) {
      round(waiting, verdicts, plans.size());
    }
    return verdicts;
  }

  /** Every so many-th; of so few plans as a short form has, which has no minutes for it, none. */
  private static boolean watchedLong(int index, int plans) {
    int every = plans / WATCHED_LONG;
    return plans > WATCHED_LONG && index % every == every - 1;
  }

  /** A round ends at a plan that failed, as nothing can be said of what stands on it. */
  private void round(Map<String, Queue<Plan>> waiting, List<Verdict> verdicts, int plans) {
    for (Scenario.Step step : scenario.steps()) {
      Plan plan = waiting.get(step.name()).poll();
      if (plan == null) {
        plain(step);
        continue;
      }
      boolean watched = watchedLong(verdicts.size(), plans);
      Verdict verdict = play(step, plan, watched ? Oracle.LONG_QUIET : Oracle.QUIET);
      verdicts.add(verdict);
      say.accept("%3d %s".formatted(verdicts.size(), verdict.text()));
      if (!verdict.passed()) {
        startOver();
        return;
      }
    }
  }

  /** A clean stage, and one round without faults: old lists have to be of something. */
  private void startOver() {
    new Clearing(bed, scenario).clear();
    scenario.steps().forEach(this::plain);
  }

  private void plain(Scenario.Step step) {
    settle(step, begin(step, Optional.empty()), REHEARSAL, BETWEEN);
  }

  private Verdict play(Scenario.Step step, Plan plan, Duration quiet) {
    Stage.Scene scene = begin(step, Optional.of(plan));
    Optional<Long> fired = scene.trap().await(TO_FIRE);
    if (fired.isEmpty()) {
      return Verdict.unfired(plan);
    }
    if (plan instanceof Plan.Crash) {
      bed.revive();
    }
    if (!bed.awaitLeader()) {
      return new Verdict(plan, true, 0, List.of("nobody leads after the fault"));
    }
    Oracle.Finding finding =
        oracle.settled(step, reference, scene, new Oracle.Allowed(fired.get(), convergence, quiet));
    return new Verdict(plan, true, finding.seconds(), finding.complaints());
  }

  private Stage.Scene begin(Scenario.Step step, Optional<Plan> plan) {
    boolean anew = plan.orElse(null) instanceof Plan.Stale;
    if (anew) {
      bed.kill();
    }
    bed.keepLists();
    Stage.Scene scene = bed.stage().begin(step.name(), plan);
    step.act().accept(bed.fleet());
    if (anew) {
      bed.revive();
    }
    return scene;
  }

  private Oracle.Finding settle(
      Scenario.Step step, Stage.Scene scene, Duration patience, Duration quiet) {
    return oracle.settled(
        step, reference, scene, new Oracle.Allowed(System.nanoTime(), patience, quiet));
  }
}
