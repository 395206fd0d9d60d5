// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.AuditLog;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operator's calls from a moment on, in every cluster.
 *
 * @param hub where the hub's log ended at that moment
 * @param members the same of each member, by Region
 */
public record Calls(FleetUnderTest fleet, long hub, Map<String, Long> members) {

  /** Begins now. */
  public static Calls from(FleetUnderTest fleet) {
    Map<String, Long> marks =
        fleet.regions().stream()
            .collect(Collectors.toMap(region -> region, region -> fleet.memberLog(region).mark()));
    return new Calls(fleet, fleet.hubLog().mark(), marks);
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
        .mapToLong(region -> fleet.memberLog(region).madeSince(members.get(region)))
        .sum();
  }

  public List<AuditEntry> hubWrites() {
    return fleet.hubLog().since(hub).stream().filter(AuditEntry::write).toList();
  }

  private Stream<AuditEntry> toMember(Map.Entry<String, Long> mark) {
    AuditLog log = fleet.memberLog(mark.getKey());
    return log.since(mark.getValue()).stream();
  }
}
