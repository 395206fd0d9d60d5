// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import io.nethical.meridian.e2e.measured.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of a run.
 *
 * @param since by the monotonic clock
 */
record Tally(long since) {

  private static final double MINUTES = 60;
  private static final double SHORT_MINUTES = 4;
  private static final double CRASHES = 100;
  private static final double STALE = 30;

  static Tally begin() {
    return new Tally(System.nanoTime());
  }

  /**
   * Counts them.
   *
   * @param few whether it was the short form, which promises no numbers
   */
  List<Measurement> figures(List<Verdict> verdicts, boolean few) {
    List<Measurement> figures = new ArrayList<>();
    Map<String, Long> kinds =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(
                    verdict -> verdict.plan().kind(), TreeMap::new, Collectors.counting()));
    kinds.forEach(
        (kind, count) ->
            figures.add(Measurement.reported(kind, "plans of this kind", count, "plans")));
    figures.add(
        goal(
            "crash-plans-passed",
            "the operator died, a call was refused or not answered",
            count(verdicts, v -> v.plan() instanceof Plan.AtCall && v.passed()),
            few ? 1 : CRASHES));
    figures.add(
        goal(
            "stale-plans-passed",
            "lists were old or events missed",
            count(verdicts, v -> v.plan() instanceof Plan.OnFeed && v.passed()),
            few ? 1 : STALE));
    figures.add(
        goal("fired", "plans whose fault fired", count(verdicts, Verdict::fired), verdicts.size()));
    figures.add(
        goal("passed", "plans that passed", count(verdicts, Verdict::passed), verdicts.size()));
    figures.add(
        Measurement.atMost(
            "worst-convergence",
            "from a fault to the last thing that moved",
            verdicts.stream().mapToDouble(Verdict::seconds).max().orElse(0),
            "s",
            Oracle.CONVERGENCE.toSeconds()));
    figures.add(
        Measurement.atMost(
            "minutes",
            "rehearsals and plans",
            (System.nanoTime() - since) / 6e10,
            "min",
            few ? SHORT_MINUTES : MINUTES));
    return figures;
  }

  private static Measurement goal(String id, String what, double value, double goal) {
    return Measurement.atLeast(id, what, value, "plans", goal);
  }

  private static double count(List<Verdict> verdicts, Predicate<Verdict> wanted) {
    return verdicts.stream().filter(wanted).count();
  }
}
