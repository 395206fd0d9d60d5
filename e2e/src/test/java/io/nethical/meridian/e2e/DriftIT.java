// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.Sample;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningFleet.class)
class DriftIT {

  /**
   * Far beyond the promise: a small shared machine may stall, a repair that needs a resync may not
   * pass.
   */
  private static final double BOUND = 10_000;

  private static final double SLOW = 500;

  @Test
  @Tag("fleet")
  void whatAStrangerEditsOrDeletesComesBackInEveryKind(FleetUnderTest fleet) {
    measure(fleet, 1, "drift");
  }

  @Test
  @Tag("measure")
  void whatAStrangerEditsOrDeletesComesBackAgainAndAgain(FleetUnderTest fleet) {
    measure(fleet, 12, "drift-long");
  }

  private static void measure(FleetUnderTest fleet, int rounds, String report) {
    fleet.awaitQuiet(Duration.ofSeconds(5));
    List<Double> edits = new ArrayList<>();
    List<Double> deletions = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      String region = fleet.regions().get((round + 1) % fleet.regions().size());
      Drift drift = new Drift(fleet.client(region));
      drift.targets().forEach(target -> edits.add(told("edit", target, drift.edit(target))));
      drift
          .targets()
          .forEach(target -> deletions.add(told("deletion", target, drift.delete(target))));
    }
    List<Double> all = new ArrayList<>(edits);
    all.addAll(deletions);
    Sample sample = Sample.of(all);
    fleet
        .report(report)
        .write(
            List.of(
                Measurement.atMost(
                    "drift-p50", "edit or deletion to restored", sample.median(), "ms", 100),
                Measurement.atMost(
                    "drift-p99", "edit or deletion to restored", sample.percentile(99), "ms", 1000),
                Measurement.reported("drift-worst", "the slowest", sample.worst(), "ms"),
                Measurement.reported("edit-p50", "edits alone", Sample.of(edits).median(), "ms"),
                Measurement.reported(
                    "delete-p50", "deletions alone", Sample.of(deletions).median(), "ms"),
                Measurement.reported(
                    "drift-samples", "edits and deletions", all.size(), "samples")));
    assertThat(sample.worst()).isLessThan(BOUND);
    fleet.awaitQuiet(Duration.ofSeconds(2));
  }

  /** What was slow is worth knowing by name. */
  private static double told(String deed, Drift.Target target, double millis) {
    if (millis > SLOW) {
      System.out.printf("slow to come back: %.0f ms after %s of %s%n", millis, deed, target);
    }
    return millis;
  }
}
