// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.suite.ConditionHistory;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.Fault;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.Return;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Short absences, inside the grace: nobody is told, nobody waits, and looking comes first. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class FaultIT {

  private static final double BOUND = 10_000;
  private static final double LOOK_BOUND = 30;

  /** Two probes are lost in it. */
  private static final Duration ABSENCE = Duration.ofSeconds(11);

  @ParameterizedTest
  @EnumSource(names = {"DEAD", "SILENT"})
  void aMemberThatIsGoneForAMomentDelaysNoOtherAndIsLookedAtFirst(
      Fault fault, FleetUnderTest fleet) {
    fleet.awaitReady();
    String absent = fleet.regions().getLast();
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      Runnable ending = fault.befall(fleet, absent);
      Return back;
      try {
        repairElsewhere(fleet);
        Pause.of(ABSENCE);
      } finally {
        back = Return.of(fleet, absent, ending);
      }
      assertThat(back.lookedAt()).isLessThan(LOOK_BOUND);
      new Drift(fleet.client(absent)).edit(new Drift(fleet.client(absent)).harmless().getFirst());
      assertThat(back.unseenBeforeTheFirstWrite()).isEmpty();
      assertThat(history.withoutThoseOf(List.of())).isEmpty();
    }
  }

  private static void repairElsewhere(FleetUnderTest fleet) {
    Drift drift = new Drift(fleet.client(fleet.regions().getFirst()));
    assertThat(drift.harmless())
        .isNotEmpty()
        .allSatisfy(target -> assertThat(drift.edit(target)).isLessThan(BOUND));
  }
}
