// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.fleet.Daemon;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.FreshApply;
import io.nethical.meridian.e2e.suite.Leaders;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import io.nethical.meridian.e2e.suite.Succession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leaders that die, go in the middle of their work, or sleep past their lease and wake up. */
@Tag("hold")
@ExtendWith(RunningFleet.class)
class LeadersFallIT {

  private static final int DEATHS = 4;
  private static final Duration COUNTED = Duration.ofSeconds(65);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Just after a renewal the new leader can be frozen for so long and still hold its lease. */
  private static final Duration NAP = Duration.ofSeconds(4);

  @Test
  void whoeverDiesIsFollowedByTheOther(FleetUnderTest fleet) {
    try (Leaders leaders = Leaders.of(fleet)) {
      List<Succession.Hard> deaths = new ArrayList<>();
      for (int i = 0; i < DEATHS; i++) {
        deaths.add(new Succession(fleet, leaders).afterKill());
        leaders.changePlaces();
      }
      Succession.Hard worst =
          new Succession.Hard(
              deaths.stream().mapToDouble(Succession.Hard::led).max().orElseThrow(),
              deaths.stream().mapToDouble(Succession.Hard::repaired).max().orElseThrow());
      fleet.judge("hold", worst.figures());
    }
  }

  @Test
  void aLeaseCostsTwelveWritesAMinuteHoweverManyWaitForIt(FleetUnderTest fleet) {
    try (Leaders _ = Leaders.of(fleet)) {
      Calls calls = Calls.from(fleet);
      Pause.of(COUNTED);
      List<AuditEntry> renewals =
          calls.hubWrites().stream().filter(call -> call.resource().equals("leases")).toList();
      double seconds =
          Duration.between(renewals.getFirst().end(), renewals.getLast().end()).toNanos() / 1e9;
      double aMinute = (renewals.size() - 1) * 60 / seconds;
      fleet.judge(
          "hold",
          List.of(
              Measurement.atMost(
                  "lease-writes", "lease writes of two operators", aMinute, "a minute", 12)));
    }
  }

  @Test
  void aLeaderThatIsAskedToGoInTheMiddleOfItsWorkEndsItAndIsFollowed(FleetUnderTest fleet) {
    fleet.awaitReady();
    FreshApply apply = FreshApply.of(fleet);
    apply.removeRegions();
    try (Leaders leaders = Leaders.overNothing(fleet)) {
      Calls calls = Calls.from(fleet);
      fleet.installation().regions();
      assertThat(Pause.until(PATIENCE, () -> !calls.memberWrites().isEmpty())).isTrue();
      fleet.judge(
          "hold", new Succession(fleet, leaders).afterTerm("busy", Succession.BUSY).figures());
      fleet.awaitQuiet(Duration.ofSeconds(5));
    }
  }

  @Test
  void aLeaderThatSleptPastItsLeaseWritesNothingWhenItWakes(FleetUnderTest fleet) {
    try (Leaders leaders = Leaders.of(fleet)) {
      wakes(fleet, leaders, "idle");
    }
  }

  @Test
  void aLeaderThatFellAsleepAtItsWorkDoesNotGoOnWithItWhenItWakes(FleetUnderTest fleet) {
    fleet.awaitReady();
    FreshApply.of(fleet).removeRegions();
    try (Leaders leaders = Leaders.overNothing(fleet)) {
      Calls calls = Calls.from(fleet);
      fleet.installation().regions();
      assertThat(Pause.until(PATIENCE, () -> !calls.memberWrites().isEmpty())).isTrue();
      wakes(fleet, leaders, "busy");
    }
  }

  private static void wakes(FleetUnderTest fleet, Leaders leaders, String name) {
    Daemon sleeper = leaders.leader().daemon();
    Daemon successor = leaders.follower().daemon();
    String holder = leaders.holder();
    Stopwatch asleep = Stopwatch.start();
    sleeper.signal("STOP");
    double led = leaders.secondsToAnotherThan(holder, asleep);
    fleet.awaitQuiet(Duration.ofSeconds(10));
    String second = leaders.holder();
    Drift drift = new Drift(fleet.client(fleet.regions().getFirst()));
    leaders.awaitRenewal();
    successor.signal("STOP");
    Calls calls = Calls.from(fleet);
    List<Drift.Changed> changes = drift.harmless().stream().map(drift::change).toList();
    sleeper.signal("CONT");
    Stopwatch awake = Stopwatch.start();
    double ended = Pause.until(NAP, () -> !sleeper.alive()) ? awake.seconds() : NAP.toSeconds();
    Pause.of(NAP.minus(Duration.ofMillis(Math.round(awake.seconds() * 1000))));
    List<AuditEntry> sent = sent(calls);
    successor.signal("CONT");
    sent.forEach(call -> System.out.println("sent after waking: " + call));
    fleet.judge("hold", figures(name, led, sent, ended));
    assertThat(sleeper.alive()).as("the old leader goes on living").isFalse();
    awake.until(
        PATIENCE,
        () -> changes.stream().allMatch(drift::restored),
        () -> "the new leader repairs nothing");
    assertThat(leaders.holder()).isEqualTo(second);
    assertThat(successor.alive()).isTrue();
  }

  /** While the successor is frozen, whatever would write comes from the old leader. */
  private static List<AuditEntry> sent(Calls calls) {
    return Stream.concat(calls.memberWrites().stream(), calls.hubWrites().stream())
        .filter(call -> !(call.resource().equals("leases") && call.code() == 409))
        .sorted(Comparator.comparing(AuditEntry::end))
        .toList();
  }

  /** A conflict wrote nothing: it was bound to what has changed since. It is told apart. */
  private static List<Measurement> figures(
      String name, double led, List<AuditEntry> sent, double ended) {
    long refused = sent.stream().filter(call -> call.code() == 409).count();
    return List.of(
        Measurement.atMost(name + "-sleep-lease", "SIGSTOP to the other's lease", led, "s", 18),
        Measurement.atMost(
            name + "-wake-writes", "its writes after SIGCONT", sent.size() - refused, "calls", 0),
        Measurement.reported(
            name + "-wake-refused", "what the servers refused as stale then", refused, "calls"),
        Measurement.reported(name + "-wake-end", "SIGCONT to its end", ended, "s"));
  }
}
