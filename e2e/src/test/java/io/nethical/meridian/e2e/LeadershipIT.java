// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.Leaders;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Succession;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two operators one leads, and the other takes over whether the leader goes or dies. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class LeadershipIT {

  @Test
  void theOtherLeadsAfterALeaderThatWentAndAfterOneThatDied(FleetUnderTest fleet) {
    try (Leaders leaders = Leaders.of(fleet)) {
      Succession succession = new Succession(fleet, leaders);
      var figures = new ArrayList<>(succession.afterTerm("idle", Succession.IDLE).figures());
      leaders.changePlaces();
      figures.addAll(succession.afterKill().figures());
      fleet.judge("leadership", figures);
    }
    assertThat(fleet.standby().daemon().alive()).isFalse();
  }
}
