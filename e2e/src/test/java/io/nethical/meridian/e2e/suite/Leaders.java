// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.fleet.OperatorProcess;
import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.util.List;

/** Two operators on one fleet, one of which leads; which of them it is changes with every fall. */
public final class Leaders implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FleetUnderTest fleet;
  private OperatorProcess leader;
  private OperatorProcess follower;

  private Leaders(FleetUnderTest fleet) {
    this.fleet = fleet;
    this.leader = fleet.operator();
    this.follower = fleet.standby();
  }

  /** The fleet's operator leads already; a second one is started beside it. */
  public static Leaders of(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    return overNothing(fleet);
  }

  /** The same over a fleet without Regions. */
  public static Leaders overNothing(FleetUnderTest fleet) {
    Leaders leaders = new Leaders(fleet);
    leaders.follower.start();
    return leaders;
  }

  public OperatorProcess leader() {
    return leader;
  }

  public OperatorProcess follower() {
    return follower;
  }

  /** Who holds the lease; empty when nobody does. */
  public String holder() {
    return lease().holder();
  }

  /** Waits for the moment after a renewal, from which a lease takes longest to run out. */
  public void awaitRenewal() {
    String before = lease().object().get().getMetadata().getResourceVersion();
    if (!Pause.until(
        PATIENCE,
        () -> !lease().object().get().getMetadata().getResourceVersion().equals(before))) {
      throw new AssertionError("the leader does not renew its lease");
    }
  }

  /** Waits for another holder than this one and returns the seconds since the watch was started. */
  public double secondsToAnotherThan(String holder, Stopwatch watch) {
    return watch.until(
        PATIENCE,
        () -> !List.of("", holder).contains(holder()),
        () -> "the lease is still held by " + holder());
  }

  /** The follower has taken over, and the one that led is started again, to wait for its turn. */
  public void changePlaces() {
    OperatorProcess fallen = leader;
    leader = follower;
    follower = fallen;
    follower.start();
  }

  /** Leaves the fleet with its one operator, as it was. */
  @Override
  public void close() {
    fleet.standby().daemon().signal("CONT");
    fleet.operator().daemon().signal("CONT");
    fleet.operator().start();
    fleet.standby().stop();
    fleet.awaitReady();
  }

  private LeaderLease lease() {
    return new LeaderLease(fleet.hub());
  }
}
