// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.Fault;
import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.plan.capacity.Takeover;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who serves whom while some Regions are lost.
 *
 * @param loadPercent of what Regions declare to hold
 * @param unplanned Regions that cannot be planned and so serve no other's clients
 * @param clients of each Region, and who serves them
 * @param servers Regions that are left, and what they carry
 * @param unanswered Regions whose clients get no answer, and why
 * @param cascade what is lost in the end if Regions above their peak fall, too; empty where none is
 */
public record WhatIfReport(
    List<Fault> faults,
    List<String> assumptions,
    String fleet,
    List<String> lost,
    int loadPercent,
    List<String> unplanned,
    List<Clients> clients,
    List<Server> servers,
    List<Unanswered> unanswered,
    Cascade cascade)
    implements Report {

  /**
   * @param servedBy null where they get no answer
   */
  public record Clients(String region, long rps, String servedBy) {}

  /**
   * @param carries requests a second
   * @param overflow of them above the peak
   */
  public record Server(
      String region, long carries, long peak, Integer percentOfPeak, long overflow) {}

  /**
   * @param falls Regions that fall beside those that are lost
   * @param unanswered Regions whose clients get no answer in the end
   */
  public record Cascade(List<String> falls, List<String> unanswered) {}

  public static WhatIfReport of(
      List<Fault> faults,
      FleetPicture picture,
      PlannedFleet fleet,
      SortedSet<String> lost,
      int loadPercent) {
    var carriers = fleet.carriers(loadPercent);
    var now = Takeover.of(carriers, lost);
    var overflow = now.overflow(carriers);
    return new WhatIfReport(
        faults,
        Assumptions.of(picture, List.of(fleet)),
        fleet.ref().toString(),
        List.copyOf(lost),
        loadPercent,
        fleet.regions().stream().filter(r -> r.plan().isEmpty()).map(r -> r.name()).toList(),
        now.servers().entrySet().stream()
            .map(
                entry ->
                    new Clients(
                        entry.getKey(),
                        carriers.get(entry.getKey()).load(),
                        entry.getValue().orElse(null)))
            .toList(),
        now.carried().entrySet().stream()
            .map(
                entry ->
                    new Server(
                        entry.getKey(),
                        entry.getValue(),
                        carriers.get(entry.getKey()).peak(),
                        Percent.of(entry.getValue(), carriers.get(entry.getKey()).peak()),
                        overflow.getOrDefault(entry.getKey(), 0L)))
            .toList(),
        now.unserved().stream().map(name -> Unanswered.of(fleet, name, lost)).toList(),
        cascade(now, Takeover.cascade(carriers, lost)));
  }

  private static Cascade cascade(Takeover now, Takeover end) {
    var falls = new TreeSet<>(end.lost());
    falls.removeAll(now.lost());
    return new Cascade(
        List.copyOf(falls), falls.isEmpty() ? List.of() : List.copyOf(end.unserved()));
  }

  @Override
  public boolean clean() {
    return faults.isEmpty()
        && unplanned.isEmpty()
        && unanswered.isEmpty()
        && servers.stream().allMatch(server -> server.overflow == 0);
  }

  @Override
  public void print(Page page) {
    WhatIfText.print(page, this);
  }
}
