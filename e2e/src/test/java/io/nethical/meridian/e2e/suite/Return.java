// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.AuditLog;
import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member's return, by its own audit log.
 *
 * @param mark where the log ended before the way back was open
 * @param open when the member answered again
 */
public record Return(FleetUnderTest fleet, String region, long mark, Instant open) {

  private static final String REACHABLE = "ClusterReachable";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Lets a member come back; returns when it answers. Before it is ready a server refuses calls, as
   * it has not read its own rights yet.
   */
  public static Return of(FleetUnderTest fleet, String region, Runnable ending) {
    long mark = fleet.memberLog(region).mark();
    fleet.refusing(region, ending);
    return new Return(fleet, region, mark, Instant.now());
  }

  /** Waits for the first call that asks for objects, and returns the seconds until it. */
  public double lookedAt() {
    if (!Pause.until(PATIENCE, () -> !looks().isEmpty())) {
      throw new AssertionError(region + " came back and nobody looks at it");
    }
    return Math.max(0, seconds(looks().getFirst().end()));
  }

  /**
   * Waits until the Region says that its member is reachable, and returns the seconds until it.
   *
   * @param history begun before the Region said that it is not
   */
  public double reachable(ConditionHistory history) {
    if (!Pause.until(PATIENCE, () -> history.isTrue(region, REACHABLE))) {
      throw new AssertionError(
          region + " came back and does not say so: " + fleet.region(region).complaints());
    }
    return Math.max(0, seconds(history.last(List.of(region), REACHABLE)));
  }

  /** Waits for the first write after the return. */
  public boolean written() {
    return Pause.until(PATIENCE, () -> looks().stream().anyMatch(AuditEntry::write));
  }

  /** Kinds that were not listed before the first write; looking comes first when there are none. */
  public Set<String> unseenBeforeTheFirstWrite() {
    Set<String> listed =
        looks().stream()
            .takeWhile(call -> !call.write())
            .filter(call -> call.verb().equals("list") && call.code() == 200)
            .map(AuditEntry::resource)
            .collect(Collectors.toSet());
    return ManagedKind.plurals().filter(kind -> !listed.contains(kind)).collect(Collectors.toSet());
  }

  private List<AuditEntry> looks() {
    AuditLog log = fleet.memberLog(region);
    return log.since(mark).stream().filter(AuditEntry::aboutObjects).toList();
  }

  private double seconds(Instant then) {
    return Duration.between(open, then).toNanos() / 1e9;
  }
}
