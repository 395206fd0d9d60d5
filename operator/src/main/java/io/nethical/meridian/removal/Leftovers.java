// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.shared.Leftover;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What deleted Regions left in members. A Region says it in its own status, its Fleet takes it over
 * into the list, and only when it stands there does the Region go: whoever is killed in between,
 * the next one finds the hub in one of these states.
 */
public final class Leftovers {

  private Leftovers() {}

  /**
   * The Fleet's list after a pass.
   *
   * @param before as it stands
   * @param regions the Fleet's Regions, of which those that go may have something to add
   * @param swept UIDs of which nothing is left any more
   */
  public static List<Leftover> next(
      List<Leftover> before, List<Region> regions, Set<String> swept) {
    var byUid = new TreeMap<String, Leftover>();
    before.forEach(leftover -> byUid.put(leftover.uid(), leftover));
    regions.stream()
        .filter(Region::isMarkedForDeletion)
        .filter(region -> region.getStatus() != null && region.getStatus().leftover() != null)
        .map(region -> region.getStatus().leftover())
        .forEach(leftover -> byUid.put(leftover.uid(), leftover));
    byUid.keySet().removeAll(swept);
    return byUid.values().stream()
        .sorted(Comparator.comparing(Leftover::region).thenComparing(Leftover::uid))
        .toList();
  }

  /** Those whose Region is gone, so that nobody else removes them. */
  public static List<Leftover> abandoned(List<Leftover> leftovers, List<Region> regions) {
    var living = regions.stream().map(r -> r.getMetadata().getUid()).collect(Collectors.toSet());
    return leftovers.stream().filter(leftover -> !living.contains(leftover.uid())).toList();
  }

  /** Whether the Fleet's status, as the hub keeps it, names that Region. */
  public static boolean recorded(Fleet fleet, Leftover leftover) {
    return of(fleet).stream().anyMatch(known -> known.uid().equals(leftover.uid()));
  }

  /** As they stand in the Fleet's status. */
  public static List<Leftover> of(Fleet fleet) {
    return fleet.getStatus() == null ? List.of() : fleet.getStatus().leftovers();
  }
}
