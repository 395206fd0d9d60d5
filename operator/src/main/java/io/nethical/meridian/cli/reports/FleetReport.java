// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedFleet;
import java.util.List;

/**
 * One Fleet, planned.
 *
 * @param fleet as namespace/name
 * @param targets what Regions declare against what the Fleet is for; what is provisioned only a
 *     live Fleet can tell
 */
public record FleetReport(
    String fleet,
    List<Found> violations,
    List<Found> warnings,
    List<RegionObjects> objects,
    List<RegionCapacity> capacity,
    List<TargetCheck> targets,
    List<RegionLoss> failover,
    List<RegionResidency> residency) {

  static FleetReport of(PlannedFleet fleet) {
    return new FleetReport(
        fleet.ref().toString(),
        fleet.regions().stream().flatMap(Found::violations).toList(),
        fleet.regions().stream().flatMap(Found::warnings).toList(),
        RegionObjects.of(fleet.regions()),
        fleet.regions().stream().map(RegionCapacity::of).toList(),
        TargetCheck.declared(fleet),
        RegionLoss.of(fleet),
        fleet.regions().stream().map(RegionResidency::of).toList());
  }

  void print(Page page) {
    page.heading("Fleet %s, %d Regions".formatted(fleet, capacity.size()));
    Found.print(page, "Violations", violations);
    Found.print(page, "Warnings", warnings);
    RegionObjects.print(page, objects);
    page.heading("Capacity, as declared").table(RegionCapacity.table(capacity));
    page.line("").table(TargetCheck.table("DECLARED", targets));
    RegionLoss.print(page, failover);
    RegionResidency.print(page, residency);
  }
}
