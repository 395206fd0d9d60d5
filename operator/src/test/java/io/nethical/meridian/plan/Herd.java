// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.Phase;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Many copies of the full Region as one Fleet, each with the next ones as targets and peers. */
record Herd(Fleet fleet, List<Region> regions, Neighbourhood neighbourhood) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** The most names a list of targets or peers may have. */
  static final int MOST_PEERS = 32;

  /**
   * @param peers how many each names
   */
  static Herd of(int size, int peers, RegionEdit pattern) {
    var regions = IntStream.range(0, size).mapToObj(i -> region(i, size, peers, pattern)).toList();
    var phase = new Phase("all", regions.stream().map(Herd::name).toList(), "10m", null);
    return new Herd(
        ReferenceFleet.withPhases(ReferenceFleet.fleet(), List.of(phase)),
        regions,
        Neighbourhood.of(regions.stream().map(Herd::standing).toList()));
  }

  PlanInputs inputs(int index) {
    var region = regions.get(index);
    return new PlanInputs(
        region,
        Optional.of(fleet),
        ReferenceFleet.profiles(),
        new ClusterFacts.Enrolled(country(region), "nethical", "nethical/" + name(region)),
        neighbourhood,
        TODAY);
  }

  private static Region region(int index, int size, int peers, RegionEdit pattern) {
    var names =
        IntStream.rangeClosed(1, peers).mapToObj(next -> "r" + (index + next) % size).toList();
    var list = "[" + String.join(", ", names) + "]";
    var region = pattern.with("failover.targets", list).with("sync.peers", list).region();
    region.getMetadata().setName("r" + index);
    return region;
  }

  private static Standing standing(Region region) {
    return new Standing(region, Optional.of(country(region)));
  }

  private static String name(Region region) {
    return region.getMetadata().getName();
  }

  private static String country(Region region) {
    return region.getSpec().location().country();
  }
}
