// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.fleet.FleetFigures;
import io.nethical.meridian.api.fleet.Targets;
import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.PlannedRegion;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One sum over a Fleet against what the Fleet is for.
 *
 * @param figure as the Fleet's {@code spec.targets} spells it
 * @param sum null where no Region knows it
 * @param target null where the Fleet has none
 * @param met true also where there is no target
 */
public record TargetCheck(String figure, Long sum, Long target, boolean met) {

  /** What Regions declare. */
  static List<TargetCheck> declared(PlannedFleet fleet) {
    var targets = fleet.fleet().map(found -> found.getSpec().targets());
    return Stream.of(
            check("regions", (long) fleet.regions().size(), targets.map(Targets::regions)),
            check(
                "sustainedRps",
                sum(fleet, region -> region.spec().capacity().sustainedRps()),
                targets.map(Targets::sustainedRps)),
            check(
                "peakRps",
                sum(fleet, region -> region.spec().capacity().peakRps()),
                targets.map(Targets::peakRps)),
            check(
                "concurrentAgents",
                sum(fleet, region -> region.spec().capacity().concurrentAgents()),
                targets.map(Targets::concurrentAgents)),
            check(
                "storedActions",
                sum(fleet, region -> region.spec().capacity().storedActions()),
                targets.map(Targets::storedActions)))
        .toList();
  }

  /** Figures of a live Fleet; a figure nobody knows meets no target. */
  static List<TargetCheck> of(FleetFigures sums, FleetFigures targets) {
    return List.of(
        check("regions", whole(sums.regions()), Optional.ofNullable(targets.regions())),
        check(
            "sustainedRps",
            whole(sums.sustainedRps()),
            Optional.ofNullable(targets.sustainedRps())),
        check("peakRps", whole(sums.peakRps()), Optional.ofNullable(targets.peakRps())),
        check(
            "concurrentAgents",
            whole(sums.concurrentAgents()),
            Optional.ofNullable(targets.concurrentAgents())),
        check("storedActions", sums.storedActions(), Optional.ofNullable(targets.storedActions())));
  }

  private static Long whole(Integer figure) {
    return figure == null ? null : figure.longValue();
  }

  private static Long sum(PlannedFleet fleet, ToLongFunction<PlannedRegion> figure) {
    return fleet.regions().stream().mapToLong(figure).sum();
  }

  private static TargetCheck check(String figure, Long sum, Optional<? extends Number> target) {
    var wanted = target.map(Number::longValue).orElse(null);
    return new TargetCheck(figure, sum, wanted, wanted == null || (sum != null && sum >= wanted));
  }

  static Table table(String what, List<TargetCheck> all) {
    var table = new Table("TARGET", what, "WANTED", "");
    all.forEach(one -> table.row(one.figure, one.sum, one.target, one.verdict()));
    return table;
  }

  private String verdict() {
    if (target == null) {
      return "no target";
    }
    if (sum == null) {
      return "not known";
    }
    return met ? "met" : "NOT MET";
  }
}
