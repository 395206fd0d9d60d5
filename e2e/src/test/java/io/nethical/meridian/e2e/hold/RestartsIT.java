// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.faults.Snapshot;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.Sample;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.FreshApply;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator that dies at any moment of bringing up ten Regions leaves the same state behind. */
@Tag("hold")
@ExtendWith(RunningFleet.class)
class RestartsIT {

  private static final int RESTARTS = 10;
  private static final int WINDOW_MILLIS = 30_000;
  private static final Duration SAME = Duration.ofSeconds(30);

  @Test
  void whenEverItDiesTheEndIsTheSameAndThenThereIsQuiet(FleetUnderTest fleet) {
    long seed = Long.getLong("meridian.seed", System.currentTimeMillis());
    System.out.println("restarts: -Dmeridian.seed=" + seed);
    Random random = new Random(seed);
    fleet.awaitQuiet(Duration.ofSeconds(5));
    Snapshot undisturbed = state(fleet);
    FreshApply apply = FreshApply.of(fleet);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < RESTARTS; i++) {
      apply.removeRegions();
      seconds.add(disturbed(fleet, random.nextInt(WINDOW_MILLIS)));
      Pause.until(SAME, () -> undisturbed.differenceTo(state(fleet)).isEmpty());
      assertThat(undisturbed.differenceTo(state(fleet))).isEmpty();
      fleet.awaitQuiet(Duration.ofSeconds(5));
    }
    fleet.judge(
        "hold",
        List.of(
            Measurement.reported(
                "restarts", "kill -9 at a random moment, same state after", RESTARTS, "times"),
            Measurement.reported(
                "restart-ready",
                "the new start to every Region Ready, the slowest",
                Sample.of(seconds).worst(),
                "s")));
  }

  /** Seconds from the start after the death until every Region is Ready. */
  private static double disturbed(FleetUnderTest fleet, int millis) {
    System.out.println("restarts: killed " + millis + " ms after the Regions were applied");
    fleet.installation().regions();
    Pause.of(Duration.ofMillis(millis));
    fleet.operator().daemon().kill();
    Stopwatch watch = Stopwatch.start();
    fleet.operator().start();
    fleet.awaitReady();
    return watch.seconds();
  }

  private static Snapshot state(FleetUnderTest fleet) {
    return Snapshot.of(fleet, Set.copyOf(fleet.regions()));
  }
}
