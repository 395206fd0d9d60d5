// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.ConditionHistory;
import io.nethical.meridian.e2e.suite.Fault;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many members in different trouble at once: each Region tells its own, and no other notices. */
@Tag("hold")
@ExtendWith(RunningFleet.class)
class MembersComeAndGoIT {

  @Test
  void everyTroubleIsToldByItsOwnRegionAloneAndEndsWithALook(FleetUnderTest fleet) {
    List<Fault> left = new ArrayList<>(List.of(Fault.values()));
    Neighbours neighbours = new Neighbours(fleet);
    SoftAssertions softly = new SoftAssertions();
    while (!left.isEmpty()) {
      List<String> victims = neighbours.others(Math.min(left.size(), fleet.regions().size() - 1));
      List<Fault> batch = left.subList(0, victims.size());
      fleet.awaitQuiet(Duration.ofSeconds(5));
      suffer(fleet, neighbours, victims, batch, softly);
      fleet.awaitReady();
      batch.clear();
    }
    fleet.judge("hold", neighbours.figures("trouble"));
    softly.assertAll();
  }

  private static void suffer(
      FleetUnderTest fleet,
      Neighbours neighbours,
      List<String> victims,
      List<Fault> faults,
      SoftAssertions softly) {
    List<Trouble> troubles = new ArrayList<>();
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      for (int i = 0; i < faults.size(); i++) {
        troubles.add(Trouble.begin(fleet, faults.get(i), victims.get(i)));
      }
      neighbours.areRepaired(victims);
      troubles.forEach(Trouble::awaitTold);
      troubles.forEach(Trouble::ask);
      neighbours.areRepaired(victims);
      troubles.forEach(Trouble::end);
      troubles.forEach(trouble -> fleet.judge("hold", figures(trouble, history)));
      troubles.forEach(trouble -> trouble.judge(softly));
      softly.assertThat(history.withoutThoseOf(victims)).isEmpty();
    } finally {
      troubles.forEach(Trouble::abandon);
      fleet.installation().regions();
    }
  }

  private static List<Measurement> figures(Trouble trouble, ConditionHistory history) {
    String name = trouble.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Comeback.of(name, trouble.back(), history).figures(trouble.seconds());
  }
}
