// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.fleet.Daemon;
import io.nethical.meridian.e2e.measured.Measurement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How long it takes from a leader's end until the other one leads, beside what is promised. */
public record Succession(FleetUnderTest fleet, Leaders leaders) {

  /** Seconds in which a leader that has nothing under way is gone. */
  public static final double IDLE = 1;

  /** Seconds in which a leader that has writes under way is gone. */
  public static final double BUSY = 5;

  private static final double GRACEFUL = 2;
  private static final double HARD = 18;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * After a request to end.
   *
   * @param name of the case, in the report
   * @param promised seconds in which it is gone
   * @param gone seconds until it was
   * @param led seconds from then until the other held the lease
   */
  public record Graceful(String name, double promised, double gone, double led) {

    public List<Measurement> figures() {
      return List.of(
          Measurement.atMost(name + "-exit", "TERM to the process's end", gone, "s", promised),
          Measurement.atMost(
              name + "-follow", "the process's end to the other's lease", led, "s", GRACEFUL));
    }
  }

  /**
   * After a death.
   *
   * @param led seconds until the other held the lease
   * @param repaired seconds until what a stranger changed after the death was repaired
   */
  public record Hard(double led, double repaired) {

    public List<Measurement> figures() {
      return List.of(
          Measurement.atMost("kill-lease", "kill -9 to the other's lease", led, "s", HARD),
          Measurement.atMost("kill-repair", "kill -9 to the other's repair", repaired, "s", HARD));
    }
  }

  /** Asks the leader to end. */
  public Graceful afterTerm(String name, double promised) {
    Daemon leader = leaders.leader().daemon();
    String holder = leaders.holder();
    Stopwatch watch = Stopwatch.start();
    CompletableFuture<Double> follows =
        CompletableFuture.supplyAsync(() -> leaders.secondsToAnotherThan(holder, watch));
    leader.signal("TERM");
    double gone = watch.until(PATIENCE, () -> !leader.alive(), () -> "the leader does not end");
    double led = Math.max(0, follows.join() - gone);
    return new Graceful(name, promised, gone, led);
  }

  /** Kills the leader just after a renewal, when it takes longest, and changes something. */
  public Hard afterKill() {
    String region = fleet.regions().getFirst();
    Drift drift = new Drift(fleet.client(region));
    Drift.Target target = drift.harmless().getFirst();
    String holder = leaders.holder();
    leaders.awaitRenewal();
    leaders.leader().daemon().kill();
    Stopwatch watch = Stopwatch.start();
    CompletableFuture<Double> follows =
        CompletableFuture.supplyAsync(() -> leaders.secondsToAnotherThan(holder, watch));
    Drift.Changed changed = drift.change(target);
    double repaired =
        watch.until(
            PATIENCE.multipliedBy(2), () -> drift.restored(changed), () -> "nobody repairs");
    return new Hard(follows.join(), repaired);
  }
}
