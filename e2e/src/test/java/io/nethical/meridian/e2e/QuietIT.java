// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningFleet.class)
class QuietIT {

  /** Probes, and watches that are opened anew every five to ten minutes. */
  private static final double MOST_READS = 30;

  @Test
  @Tag("fleet")
  void aConvergedFleetIsLeftAloneForAMinute(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(10));
    look(fleet, Duration.ofSeconds(60), "quiet");
  }

  @Test
  @Tag("measure")
  void aMinuteAfterConvergenceTheFleetIsLeftAloneForFiveMinutes(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(60));
    look(fleet, Duration.ofMinutes(5), "quiet-long");
  }

  private static void look(FleetUnderTest fleet, Duration time, String report) {
    Calls calls = Calls.from(fleet);
    Pause.of(time);
    List<AuditEntry> members = calls.memberWrites();
    List<AuditEntry> hub =
        calls.hubWrites().stream().filter(call -> !call.resource().equals("leases")).toList();
    double seconds = time.toSeconds();
    double readsAMinute = calls.toMembers().size() * 60 / seconds / fleet.regions().size();
    fleet
        .report(report)
        .write(
            List.of(
                Measurement.atMost(
                    "member-writes",
                    "writes to members in " + seconds + " s",
                    members.size(),
                    "calls",
                    0),
                Measurement.atMost(
                    "hub-writes", "writes to the hub but leases", hub.size(), "calls", 0),
                Measurement.reported(
                    "lease-writes", "renewals", calls.hubWrites().size() - hub.size(), "calls"),
                Measurement.atMost(
                    "member-look-ups",
                    "reads of a member in a minute, its twelve probes included",
                    readsAMinute,
                    "calls",
                    MOST_READS)));
    assertThat(readsAMinute).isLessThanOrEqualTo(MOST_READS);
    assertThat(members).isEmpty();
    assertThat(hub).isEmpty();
  }
}
