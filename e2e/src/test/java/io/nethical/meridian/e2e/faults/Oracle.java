// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether a step ended as it should: all live Regions Ready at their generation and no others,
 * the reference state, and then nothing but silence.
 *
 * @param regions the scenario's
 * @param others Regions that are there besides
 */
record Oracle(FleetUnderTest fleet, Set<String> regions, Set<String> others) {

  /** The promise: from the fault to the last thing that moved. */
  static final Duration CONVERGENCE = Duration.ofSeconds(30);

  static final Duration QUIET = Duration.ofSeconds(5);
  static final Duration LONG_QUIET = Duration.ofSeconds(30);

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final int MOST_LINES = 40;

  /**
   * What is allowed.
   *
   * @param begin by the monotonic clock
   * @param patience from the begin to the last thing that moves
   * @param quiet how long nothing may move then
   */
  record Allowed(long begin, Duration patience, Duration quiet) {

    boolean over() {
      return System.nanoTime() > begin + patience.toNanos();
    }

    double seconds(long now) {
      return (now - begin) / 1e9;
    }
  }

  /** What was found, and how long after the begin all was still. */
  record Finding(double seconds, List<String> complaints) {}

  /** Waits until the step's end is reached and stays. */
  Finding settled(Scenario.Step step, Reference reference, Stage.Scene scene, Allowed allowed) {
    while (true) {
      long arrived = System.nanoTime();
      List<String> open = missing(step, reference);
      boolean reached = open.isEmpty();
      if (reached && still(scene.tape(), arrived, allowed.quiet())) {
        open.addAll(missing(step, reference));
        open.addAll(reference.trespasses(scene.tape()));
        return new Finding(allowed.seconds(arrived), open);
      }
      if (allowed.over()) {
        open.addAll(reference.trespasses(scene.tape()));
        if (reached) {
          open.add("writes do not end: " + scene.tape().calls().getLast());
        }
        return new Finding(allowed.seconds(System.nanoTime()), open);
      }
      Pause.of(LOOK);
    }
  }

  /** No mutating call in that time, which ends early otherwise. */
  private static boolean still(Tape tape, long since, Duration quiet) {
    long until = since + quiet.toNanos();
    while (System.nanoTime() < until) {
      if (tape.lastCall() > since) {
        return false;
      }
      Pause.of(LOOK);
    }
    return tape.lastCall() <= since;
  }

  private List<String> missing(Scenario.Step step, Reference reference) {
    List<String> open = unready(step);
    if (open.isEmpty()) {
      open.addAll(
          reference.difference(step, () -> Snapshot.of(fleet, regions)).stream()
              .limit(MOST_LINES)
              .toList());
    }
    return open;
  }

  /** Regions that are not as they should be, with what they say. */
  private List<String> unready(Scenario.Step step) {
    List<RegionView> there = new Hub(fleet.hub()).regions();
    Set<String> wanted =
        Stream.concat(step.live().stream(), others.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> names =
        there.stream().map(RegionView::name).collect(Collectors.toCollection(TreeSet::new));
    List<String> open = new ArrayList<>();
    if (!names.equals(wanted)) {
      open.add("Regions are " + names + " instead of " + wanted);
    }
    there.stream()
        .filter(region -> !region.ready())
        .forEach(
            region -> {
              open.add(region.name() + " is not Ready at its generation");
              region.complaints().forEach(line -> open.add(region.name() + " " + line));
            });
    return open;
  }
}
