// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.AuditLog;
import io.nethical.meridian.e2e.fleet.Cluster;
import io.nethical.meridian.e2e.fleet.FleetHome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operator's calls from a moment on, in every cluster.
 *
 * @param home of the fleet
 * @param hub where the hub's log ended at that moment
 * @param members the same of each member, by Region
 */
public record Calls(FleetHome home, long hub, Map<String, Long> members) {

  /** Begins now. */
  public static Calls from(FleetUnderTest fleet) {
    return from(new FleetHome(fleet.options().home()), fleet.regions());
  }

  /** Begins now, in a fleet that is at home there. */
  public static Calls from(FleetHome home, List<String> members) {
    Map<String, Long> marks =
        members.stream()
            .collect(
                Collectors.toMap(
                    member -> member, member -> AuditLog.ofOperator(home, member).mark()));
    return new Calls(home, AuditLog.ofOperator(home, Cluster.HUB).mark(), marks);
  }

  public List<AuditEntry> toMembers() {
    return members.entrySet().stream().flatMap(this::toMember).toList();
  }

  public List<AuditEntry> memberWrites() {
    return toMembers().stream().filter(AuditEntry::write).toList();
  }

  public List<AuditEntry> memberWritesOf(String region) {
    return toMember(Map.entry(region, members.get(region))).filter(AuditEntry::write).toList();
  }

  /** How many objects it made in these members, counted cheaply. */
  public long madeIn(Collection<String> regions) {
    return regions.stream()
        .mapToLong(region -> AuditLog.ofOperator(home, region).madeSince(members.get(region)))
        .sum();
  }

  public List<AuditEntry> hubWrites() {
    return AuditLog.ofOperator(home, Cluster.HUB).since(hub).stream()
        .filter(AuditEntry::write)
        .toList();
  }

  private Stream<AuditEntry> toMember(Map.Entry<String, Long> mark) {
    return AuditLog.ofOperator(home, mark.getKey()).since(mark.getValue()).stream();
  }
}
