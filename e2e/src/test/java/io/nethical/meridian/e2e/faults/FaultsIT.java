// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningFleet.class)
class FaultsIT {

  /** Found in a plan's title: plays those alone. */
  private static final Pattern ONLY = Pattern.compile(System.getProperty("faults.only", ""));

  /**
   * A busy machine starts a JVM in ten seconds: the promise of 30 s is told in the report of the
   * short form and judged by the long one.
   */
  private static final Duration GENEROUS = Oracle.CONVERGENCE.multipliedBy(3);

  @Test
  @Tag("fleet")
  void everyKindOfFaultOnceEndsAsIfNothingHadHappened(FleetUnderTest fleet) {
    List<Verdict> verdicts = play(fleet, 1, true, "faults-short");
    assertThat(verdicts).isNotEmpty().allMatch(Verdict::passed);
  }

  @Test
  @Tag("faults")
  void aFaultAtAnyCallAndOnAnyFeedEndsAsIfNothingHadHappened(FleetUnderTest fleet) {
    List<Verdict> verdicts = play(fleet, 2, false, "faults");
    assertThat(verdicts).isNotEmpty().allMatch(Verdict::passed);
  }

  private static List<Verdict> play(
      FleetUnderTest fleet, int rehearsals, boolean few, String report) {
    fleet.awaitReady();
    Tally tally = Tally.begin();
    List<Verdict> verdicts;
    try (Bed bed = new Bed(fleet)) {
      Scenario scenario = RegionLife.scenario();
      Play play =
          new Play(
              bed,
              scenario,
              few ? GENEROUS : Oracle.CONVERGENCE,
              line -> System.out.println("faults: " + line));
      Plans plans = new Plans(scenario, play.rehearse(rehearsals));
      verdicts =
          play.play(
              (few ? plans.few() : plans.all())
                  .stream().filter(plan -> ONLY.matcher(plan.title()).find()).toList());
    }
    fleet.report(report).write(tally.figures(verdicts, few));
    fleet.installation().regions();
    fleet.awaitReady();
    return verdicts;
  }
}
