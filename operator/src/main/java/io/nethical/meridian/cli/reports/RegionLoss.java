// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.plan.capacity.Takeover;
import java.util.List;
import java.util.Set;

/**
 * What becomes of one Region's clients when that Region alone is lost.
 *
 * @param chain who may serve them, in order; only what is legal
 * @param server who does; null where they get no answer
 * @param carries requests a second on that Region then; null without one
 * @param percentOfPeak its use then; null without one
 * @param overflow requests a second above its peak
 */
public record RegionLoss(
    String region,
    List<String> chain,
    String server,
    Long carries,
    Integer percentOfPeak,
    long overflow) {

  static List<RegionLoss> of(PlannedFleet fleet) {
    return fleet.regions().stream().map(region -> of(fleet, region)).toList();
  }

  private static RegionLoss of(PlannedFleet fleet, PlannedRegion region) {
    var carriers = fleet.carriers(100);
    var now = Takeover.of(carriers, Set.of(region.name()));
    var server = now.servers().get(region.name()).orElse(null);
    if (server == null) {
      return new RegionLoss(region.name(), region.chain(), null, null, null, 0);
    }
    var carried = now.carried().get(server);
    return new RegionLoss(
        region.name(),
        region.chain(),
        server,
        carried,
        Percent.of(carried, carriers.get(server).peak()),
        now.overflow(carriers).getOrDefault(server, 0L));
  }

  static void print(Page page, List<RegionLoss> all) {
    var table = new Table("LOST", "CHAIN", "SERVED BY", "CARRIES/S", "OF PEAK", "OVERFLOW/S");
    all.forEach(
        one ->
            table.row(
                one.region,
                one.chain,
                one.server == null ? "nobody" : one.server,
                one.carries,
                Percent.text(one.percentOfPeak),
                one.overflow));
    page.heading("Failover, each Region lost alone").table(table);
  }
}
