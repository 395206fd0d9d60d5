// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.api.fleet.Phase;
import io.nethical.meridian.api.fleet.PhaseStatus;
import io.nethical.meridian.api.fleet.RegionCount;
import io.nethical.meridian.removal.Leftovers;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Fleet's status from the statuses of its Regions; nothing is counted that a Region did not say.
 */
public final class FleetStatusFactory {

  private static final int MOST_NAMED = 10;

  private final InstantSource clock;

  public FleetStatusFactory(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @param regions the Regions that name this Fleet, in any order
   * @param swept UIDs of Regions of which nothing is left in their member any more
   */
  public FleetStatus status(Fleet fleet, List<Region> regions, Set<String> swept) {
    var sorted = regions.stream().sorted(Comparator.comparing(FleetStatusFactory::name)).toList();
    var ready = sorted.stream().filter(FleetStatusFactory::isReady).toList();
    Long generation = fleet.getMetadata().getGeneration();
    List<Condition> before = fleet.getStatus() == null ? List.of() : fleet.getStatus().conditions();
    return new FleetStatus(
        generation,
        Conditions.merge(before, List.of(ready(sorted, ready)), generation, clock.instant()),
        new RegionCount(sorted.size(), ready.size()),
        FleetCapacity.of(fleet.getSpec().targets(), sorted, ready),
        phases(fleet, ready),
        Leftovers.next(Leftovers.of(fleet), sorted, swept));
  }

  private static Verdict ready(List<Region> all, List<Region> ready) {
    if (all.isEmpty()) {
      return Verdict.unknown(ConditionType.READY, "Pending", "No Region names this Fleet yet.");
    }
    if (ready.size() == all.size()) {
      return Verdict.yes(
          ConditionType.READY, "AllReady", "All " + all.size() + " Regions are ready.");
    }
    String waiting =
        all.stream()
            .filter(r -> !ready.contains(r))
            .limit(MOST_NAMED)
            .map(r -> name(r) + " (" + reason(r) + ")")
            .collect(Collectors.joining(", "));
    String words = ready.size() + " of " + all.size() + " Regions ready; not ready: " + waiting;
    return Verdict.no(ConditionType.READY, "Progressing", words);
  }

  private static List<PhaseStatus> phases(Fleet fleet, List<Region> ready) {
    if (fleet.getSpec().rollout() == null) {
      return List.of();
    }
    var names = ready.stream().map(FleetStatusFactory::name).collect(Collectors.toSet());
    return fleet.getSpec().rollout().phases().stream().map(p -> phase(p, names)).toList();
  }

  private static PhaseStatus phase(Phase phase, Set<String> ready) {
    int count = (int) phase.regions().stream().filter(ready::contains).count();
    return new PhaseStatus(phase.name(), phase.regions().size(), count, phase.regions());
  }

  /** Ready at the generation that stands in the spec now. */
  private static boolean isReady(Region region) {
    return region.getStatus() != null
        && region.getMetadata().getGeneration().equals(region.getStatus().observedGeneration())
        && Conditions.isTrue(region.getStatus().conditions(), ConditionType.READY);
  }

  private static String reason(Region region) {
    return region.getStatus() == null
        ? "Pending"
        : Conditions.find(region.getStatus().conditions(), ConditionType.READY)
            .map(Condition::getReason)
            .orElse("Pending");
  }

  private static String name(Region region) {
    return region.getMetadata().getName();
  }
}
