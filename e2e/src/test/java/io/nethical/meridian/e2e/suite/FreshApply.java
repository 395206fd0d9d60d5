// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Regions that are taken away and applied anew.
 *
 * @param objects how many a member holds when its Region is there, by Region
 */
public record FreshApply(FleetUnderTest fleet, Map<String, Long> objects) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(500);

  /** Takes what stands in the members now as the whole. */
  public static FreshApply of(FleetUnderTest fleet) {
    Map<String, Long> objects =
        fleet.regions().stream()
            .collect(Collectors.toMap(region -> region, region -> standing(fleet, region)));
    return new FreshApply(fleet, objects);
  }

  /** Objects of all members together. */
  public long total() {
    return objects.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@code kubectl apply} of all Regions, until those of them have all their objects.
   *
   * @return the seconds until the last object was made, by the members' own clock
   */
  public double seconds(Calls calls, Collection<String> regions) {
    Instant start = Instant.now();
    fleet.installation().regions();
    long wanted = regions.stream().mapToLong(objects::get).sum();
    if (!Pause.until(PATIENCE, () -> created(calls, regions) >= wanted)) {
      throw new AssertionError("not all of " + wanted + " objects were made");
    }
    return secondsTo(start, made(calls, regions));
  }

  /** Looks seldom: reading logs takes from the cores that are raced on, and the end is in them. */
  private static long created(Calls calls, Collection<String> regions) {
    Pause.of(LOOK);
    return calls.madeIn(regions);
  }

  private static List<AuditEntry> made(Calls calls, Collection<String> regions) {
    return regions.stream()
        .flatMap(region -> calls.memberWritesOf(region).stream())
        .filter(AuditEntry::created)
        .toList();
  }

  /** From a moment to where the last object's creation was answered. */
  public static double secondsTo(Instant start, List<AuditEntry> calls) {
    Instant end =
        calls.stream()
            .filter(AuditEntry::created)
            .map(AuditEntry::end)
            .max(Instant::compareTo)
            .orElseThrow();
    return Duration.between(start, end).toNanos() / 1e9;
  }

  /** Takes all Regions away and waits until nothing of them is left in any member. */
  public void removeRegions() {
    fleet.installation().kubectl("-n", "nethical", "delete", "regions", "--all", "--wait=true");
    awaitEmpty();
  }

  /** Waits until no member holds an object or a pod. */
  public void awaitEmpty() {
    if (!Pause.until(PATIENCE, () -> fleet.regions().stream().allMatch(this::empty))) {
      throw new AssertionError("members are not empty");
    }
    // The collector and the controllers are still at it for a moment; nobody shall pay for that.
    Pause.of(Duration.ofSeconds(5));
  }

  private boolean empty(String region) {
    return standing(fleet, region) == 0
        && fleet.client(region).pods().inNamespace("nethical").list().getItems().isEmpty();
  }

  private static long standing(FleetUnderTest fleet, String region) {
    return ManagedKind.all(fleet.client(region)).size();
  }
}
