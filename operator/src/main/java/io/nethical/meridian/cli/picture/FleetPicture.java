// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.picture;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to plan from.
 *
 * @param today in UTC: what was approved until yesterday no longer holds
 * @param enrolment what to think of a Region whose cluster Secret is not there
 */
public record FleetPicture(Contents contents, LocalDate today, Unenrolled enrolment) {

  /** Where a Region stands when no Secret says it. */
  public enum Unenrolled {
    /** Where it says itself: all that files without Secrets can tell. */
    ASSUMED,
    /** Nowhere: the hub is known whole. */
    NOWHERE
  }

  /** Every Fleet that is there or named by a Region, and can be planned. */
  public List<Ref> fleets() {
    return Stream.concat(
            contents.fleets().keySet().stream(),
            contents.regions().values().stream().map(Ref::fleetOf))
        .filter(fleet -> !contents.unsoundFleets().contains(fleet))
        .distinct()
        .sorted()
        .toList();
  }

  /** All Regions of a Fleet, each planned beside the others. */
  public PlannedFleet plan(Ref fleet) {
    var regions = regionsOf(fleet).toList();
    var neighbours = Neighbourhood.of(regions.stream().map(this::standing).toList());
    return new PlannedFleet(
        fleet,
        Optional.ofNullable(contents.fleets().get(fleet)),
        regions.stream()
            .map(region -> PlannedRegion.of(inputs(fleet, region, neighbours)))
            .toList());
  }

  /** The Regions of which it was assumed where they stand. */
  public List<String> assumed(Ref fleet) {
    return regionsOf(fleet)
        .filter(region -> enrolment == Unenrolled.ASSUMED && !isEnrolled(region))
        .map(region -> region.getMetadata().getName())
        .toList();
  }

  private Stream<Region> regionsOf(Ref fleet) {
    return contents.regions().values().stream().filter(region -> Ref.fleetOf(region).equals(fleet));
  }

  private PlanInputs inputs(Ref fleet, Region region, Neighbourhood neighbours) {
    return new PlanInputs(
        region,
        Optional.ofNullable(contents.fleets().get(fleet)),
        contents.profiles(),
        cluster(region),
        neighbours,
        today);
  }

  private Standing standing(Region region) {
    return new Standing(
        region,
        cluster(region) instanceof ClusterFacts.Enrolled enrolled
            ? Optional.of(enrolled.country())
            : Optional.empty());
  }

  private ClusterFacts cluster(Region region) {
    if (isEnrolled(region)) {
      return contents.clusters().get(Ref.clusterOf(region));
    }
    return switch (enrolment) {
      case NOWHERE -> new ClusterFacts.Missing();
      case ASSUMED ->
          new ClusterFacts.Enrolled(
              region.getSpec().location().country(),
              region.getMetadata().getNamespace(),
              Ref.of(region).toString());
    };
  }

  private boolean isEnrolled(Region region) {
    return contents.clusters().containsKey(Ref.clusterOf(region));
  }
}
