// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pause holds, and ends when it said it would. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class SuspendIT {

  private static final Duration PAUSE = Duration.ofSeconds(12);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aRegionInAPauseIsNotWrittenToUntilThePauseIsOver(FleetUnderTest fleet) {
    pause(fleet, "region/" + fleet.regions().getLast(), fleet.regions().getLast(), "Region");
  }

  @Test
  void aFleetInAPauseIsNotWrittenToUntilThePauseIsOver(FleetUnderTest fleet) {
    pause(fleet, "fleet/nethical", fleet.regions().getFirst(), "Fleet");
  }

  private static void pause(FleetUnderTest fleet, String paused, String region, String whose) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    Instant until = Instant.now().plus(PAUSE).truncatedTo(ChronoUnit.SECONDS);
    patch(fleet, paused, "{\"until\":\"" + until + "\",\"reason\":\"a look around\"}");
    try {
      Stopwatch.start()
          .until(PATIENCE, () -> suspended(fleet, region), () -> region + " is not Suspended");
      Condition word = fleet.region(region).condition("Suspended").orElseThrow();
      assertThat(word.getReason()).isEqualTo("UserRequest");
      assertThat(word.getMessage()).contains(whose, until.toString(), "a look around");
      holdsUntil(fleet, region, until);
    } finally {
      patch(fleet, paused, "null");
      fleet.awaitReady();
    }
  }

  private static void holdsUntil(FleetUnderTest fleet, String region, Instant until) {
    Drift drift = new Drift(fleet.client(region));
    Calls calls = Calls.from(fleet);
    List<Drift.Changed> changes = drift.harmless().stream().map(drift::change).toList();
    Pause.of(Duration.between(Instant.now(), until.minusMillis(500)));
    assertThat(changes).isNotEmpty().noneMatch(drift::restored);
    assertThat(calls.memberWritesOf(region)).isEmpty();
    Pause.of(Duration.between(Instant.now(), until));
    Stopwatch over = Stopwatch.start();
    double repaired =
        over.until(
            PATIENCE,
            () -> changes.stream().allMatch(drift::restored),
            () -> "the pause is over and nothing is repaired");
    over.until(PATIENCE, () -> !suspended(fleet, region), () -> region + " is still Suspended");
    assertThat(calls.memberWritesOf(region))
        .allSatisfy(call -> assertThat(call.end()).isAfterOrEqualTo(until));
    fleet
        .report("suspend")
        .add(
            List.of(
                Measurement.reported(
                    "repaired-after-pause",
                    "end of the pause to all drift of it repaired",
                    repaired,
                    "s")));
  }

  private static boolean suspended(FleetUnderTest fleet, String region) {
    return fleet.region(region).condition("Suspended").isPresent();
  }

  private static void patch(FleetUnderTest fleet, String object, String suspend) {
    fleet.installation().patch(object, "{\"spec\":{\"suspend\":" + suspend + "}}");
  }
}
