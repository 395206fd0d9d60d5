// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.ManagedKind;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("fleet")
@ExtendWith(RunningFleet.class)
class NothingToDoIT {

  /**
   * A lease that the old process still held runs out after 15 s; then the new one leads and looks.
   */
  private static final Duration TAKE_OVER = Duration.ofSeconds(60);

  private static final Duration SETTLE = Duration.ofSeconds(10);

  @Test
  void aRestartedOperatorLooksAtEveryMemberAndWritesNothing(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(5));
    fleet.operator().stop();
    Calls calls = Calls.from(fleet);
    fleet.operator().start();
    assertThat(Pause.until(TAKE_OVER, () -> leads(calls) && looked(fleet, calls))).isTrue();
    Pause.of(SETTLE);
    report(fleet, calls, "restart");
    fleet.awaitReady();
  }

  @Test
  void aTouchedRegionIsLookedAtAndNothingIsWritten(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(5));
    Calls calls = Calls.from(fleet);
    String now = Long.toString(System.nanoTime());
    fleet
        .installation()
        .kubectl(
            "-n",
            "nethical",
            "annotate",
            "--all",
            "--overwrite",
            "regions",
            "example.com/touched=" + now);
    Pause.of(SETTLE);
    report(fleet, calls, "touch");
  }

  private static boolean leads(Calls calls) {
    return calls.hubWrites().stream().anyMatch(call -> call.resource().equals("leases"));
  }

  /** Every kind was listed in every member. */
  private static boolean looked(FleetUnderTest fleet, Calls calls) {
    long lists =
        calls.toMembers().stream()
            .filter(call -> call.verb().equals("list"))
            .filter(call -> ManagedKind.plurals().anyMatch(call.resource()::equals))
            .count();
    return lists >= fleet.regions().size() * ManagedKind.plurals().count();
  }

  private static void report(FleetUnderTest fleet, Calls calls, String name) {
    List<AuditEntry> members = calls.memberWrites();
    List<AuditEntry> hub =
        calls.hubWrites().stream().filter(call -> !call.resource().equals("leases")).toList();
    fleet
        .report(name)
        .write(
            List.of(
                Measurement.atMost(
                    "member-writes", "writes to members", members.size(), "calls", 0),
                Measurement.atMost(
                    "hub-writes", "writes to the hub but leases", hub.size(), "calls", 0)));
    assertThat(members).isEmpty();
    assertThat(hub).isEmpty();
  }
}
