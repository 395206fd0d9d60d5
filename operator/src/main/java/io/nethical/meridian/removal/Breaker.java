// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetSpec;
import io.nethical.meridian.observed.ObservedObject;
import java.util.List;
import java.util.Optional;

/**
 * Stops a plan that would take away more of a Region at once than is believable. Deletion of the
 * Region itself is somebody's word and is not stopped.
 *
 * @param maxRemovedPercent share of the objects that stand, 0 to 100, which a plan may remove
 *     unasked
 * @param region to approve for: its hub namespace and name
 * @param approved hash of the plan that somebody approved, empty when none
 */
public record Breaker(int maxRemovedPercent, RegionName region, String approved) {

  /** Where the Region stands on the hub. */
  public record RegionName(String namespace, String name) {}

  /** Annotation on the Region; its value is the hash that the message names. */
  public static final String APPROVAL = "meridian.nethical.io/approved-plan";

  /** When the Fleet does not say. */
  static final int DEFAULT_PERCENT = 30;

  /** As many go without question: one exposure exchanged for another is no accident. */
  static final int ALWAYS_ALLOWED = 2;

  public static Breaker of(Region region, Optional<Fleet> fleet) {
    var meta = region.getMetadata();
    var notes = meta.getAnnotations();
    return new Breaker(
        fleet
            .map(Fleet::getSpec)
            .map(FleetSpec::breaker)
            .map(io.nethical.meridian.api.fleet.Breaker::maxRemovedPercent)
            .orElse(DEFAULT_PERCENT),
        new RegionName(meta.getNamespace(), meta.getName()),
        notes == null ? "" : notes.getOrDefault(APPROVAL, ""));
  }

  /**
   * Why a plan is stopped as a whole, empty when it is not.
   *
   * @param standing the Region's objects in the member
   * @param surplus those of them that the plan no longer asks for
   * @param wanted how many objects it asks for; none at all is a mistake that cannot be approved
   * @param hash of what it asks for
   */
  public Optional<String> stops(
      List<ObservedObject> standing, List<ObservedObject> surplus, int wanted, String hash) {
    if (surplus.isEmpty()) {
      return Optional.empty();
    }
    if (wanted == 0) {
      return Optional.of(
          "the plan asks for nothing at all, which is never meant: all "
              + standing.size()
              + " objects are left as they are. This is a defect; please report it.");
    }
    boolean many =
        surplus.size() > ALWAYS_ALLOWED
            && surplus.size() * 100 > maxRemovedPercent * standing.size();
    return many && !hash.equals(approved)
        ? Optional.of(words(standing, surplus, hash))
        : Optional.empty();
  }

  private String words(List<ObservedObject> standing, List<ObservedObject> surplus, String hash) {
    return "plan %s would remove %d of %d objects (%s), more than %d percent, so nothing of it is written. Is it meant: kubectl -n %s annotate region %s %s=%s --overwrite"
        .formatted(
            hash,
            surplus.size(),
            standing.size(),
            RemovalStep.named(surplus),
            maxRemovedPercent,
            region.namespace(),
            region.name(),
            APPROVAL,
            hash);
  }
}
