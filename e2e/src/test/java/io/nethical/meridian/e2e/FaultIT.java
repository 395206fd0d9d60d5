// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.Member;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("fleet")
@ExtendWith(RunningFleet.class)
class FaultIT {

  private static final double BOUND = 10_000;

  @Test
  void aMemberThatIsGoneDelaysNoOtherAndIsFoundAgain(FleetUnderTest fleet) {
    fleet.awaitReady();
    Member dead = fleet.member(fleet.regions().getLast());
    dead.stop();
    try {
      repairElsewhere(fleet);
    } finally {
      dead.start();
    }
    fleet.awaitQuiet(Duration.ofSeconds(5));
  }

  @Test
  void aMemberThatSwallowsAnswersDelaysNoOther(FleetUnderTest fleet) {
    fleet.awaitReady();
    Member silent = fleet.member(fleet.regions().getLast());
    silent.silence();
    try {
      repairElsewhere(fleet);
    } finally {
      silent.speak();
    }
    fleet.awaitQuiet(Duration.ofSeconds(5));
  }

  private static void repairElsewhere(FleetUnderTest fleet) {
    Drift drift = new Drift(fleet.client(fleet.regions().getFirst()));
    assertThat(drift.targets())
        .isNotEmpty()
        .allSatisfy(target -> assertThat(drift.edit(target)).isLessThan(BOUND));
  }
}
