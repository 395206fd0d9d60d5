// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.Sample;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("bench")
@ExtendWith(RunningFleet.class)
class BenchIT {

  private static final int ROUNDS = 7;

  /** After so many passes an operator has compiled what it runs; it lives for weeks. */
  private static final int WARMING = 6;

  /** A lease that an ended operator did not release runs out in 15 s. */
  private static final Duration LEADERSHIP = Duration.ofSeconds(20);

  @Test
  void tenRegionsAreThereAsSoonAsWithKubectlAlone(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(5));
    Contest contest = new Contest(fleet);
    long objects = contest.objects();
    contest.removeRegions();
    double kubectlCold = kubectl(contest);
    Pass cold = coldPass(fleet, contest);
    for (int pass = 1; pass < WARMING; pass++) {
      meridian(fleet, contest);
    }
    List<Pass> warm = new ArrayList<>();
    List<Double> kubectl = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      kubectl.add(kubectl(contest));
      warm.add(meridian(fleet, contest));
    }
    fleet.installation().regions();
    fleet.awaitReady();
    report(fleet, kubectlCold, cold, warm, kubectl);
    assertThat(warm).allMatch(pass -> pass.created() >= objects);
  }

  /** The operator was started a moment ago, leads, and has never made an object in its life. */
  private static Pass coldPass(FleetUnderTest fleet, Contest contest) {
    fleet.operator().stop();
    fleet.operator().start();
    Pause.of(LEADERSHIP);
    return meridian(fleet, contest);
  }

  private static Pass meridian(FleetUnderTest fleet, Contest contest) {
    Pass pass = contest.meridian();
    fleet.awaitReady();
    contest.removeRegions();
    return pass;
  }

  private static double kubectl(Contest contest) {
    double seconds = contest.kubectl();
    contest.removeObjects();
    return seconds;
  }

  private static void report(
      FleetUnderTest fleet, double kubectlCold, Pass cold, List<Pass> warm, List<Double> kubectl) {
    double ours = Sample.of(warm.stream().map(Pass::seconds).toList()).median();
    double theirs = Sample.of(kubectl).median();
    double mutating = Sample.of(warm.stream().map(Pass::callsPerObject).toList()).worst();
    Pass last = warm.getLast();
    fleet
        .report("bench")
        .write(
            List.of(
                Measurement.reported(
                    "objects", "objects in all members", last.created(), "objects"),
                Measurement.reported(
                    "meridian-cold", "first pass of a new process", cold.seconds(), "s"),
                Measurement.reported("kubectl-first", "kubectl's first pass", kubectlCold, "s"),
                Measurement.reported(
                    "meridian-warm", "median of " + ROUNDS + " passes after " + WARMING, ours, "s"),
                Measurement.reported(
                    "kubectl-warm", "median of " + ROUNDS + " passes by turns", theirs, "s"),
                Measurement.atMost("ratio-warm", "meridian beside kubectl", ours / theirs, "x", 1),
                Measurement.atMost(
                    "mutating-per-object", "worst warm pass", mutating, "calls", 1.1),
                Measurement.atMost(
                    "mutating-per-object-cold", "first pass", cold.callsPerObject(), "calls", 1.1),
                Measurement.reported(
                    "look-ups", "reads in the last warm pass", last.lookUps(), "calls"),
                Measurement.reported(
                    "look-ups-cold", "reads in the first pass", cold.lookUps(), "calls")));
  }
}
