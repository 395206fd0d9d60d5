// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetCapacityStatus;
import io.nethical.meridian.api.fleet.FleetFigures;
import io.nethical.meridian.api.fleet.Targets;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.shared.CapacityFigures;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The Fleet's sums. Declared counts every Region that could be planned, provisioned only Regions
 * that are ready; a figure that no Region knows stays unknown instead of zero.
 */
final class FleetCapacity {

  private FleetCapacity() {}

  static FleetCapacityStatus of(Targets targets, List<Region> all, List<Region> ready) {
    return new FleetCapacityStatus(
        new FleetFigures(
            targets.regions(),
            targets.sustainedRps(),
            targets.peakRps(),
            targets.concurrentAgents(),
            targets.storedActions()),
        sum(all.size(), figures(all, RegionCapacityStatus::declared)),
        sum(ready.size(), figures(ready, RegionCapacityStatus::provisioned)));
  }

  private static List<CapacityFigures> figures(
      List<Region> regions, Function<RegionCapacityStatus, CapacityFigures> which) {
    return regions.stream()
        .filter(r -> r.getStatus() != null && r.getStatus().capacity() != null)
        .map(r -> which.apply(r.getStatus().capacity()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static FleetFigures sum(int regions, List<CapacityFigures> figures) {
    return new FleetFigures(
        regions,
        integer(total(figures, CapacityFigures::sustainedRps)),
        integer(total(figures, CapacityFigures::peakRps)),
        integer(total(figures, CapacityFigures::concurrentAgents)),
        total(figures, CapacityFigures::storedActions));
  }

  private static Long total(List<CapacityFigures> all, Function<CapacityFigures, Number> which) {
    var known = all.stream().map(which).filter(Objects::nonNull).toList();
    return known.isEmpty() ? null : known.stream().mapToLong(Number::longValue).sum();
  }

  private static Integer integer(Long figure) {
    return figure == null ? null : Math.toIntExact(figure);
  }
}
