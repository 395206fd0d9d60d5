// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.Bucket;
import io.nethical.meridian.api.profile.ApprovedTransfer;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a Region's data and clients may be: what every regime it lists permits, inside the scope of
 * its residency. One set, for every rule that asks.
 *
 * <p>The set is finite also where nothing limits it. Then it is the countries in which the Fleet
 * stands at all: its Regions and its buckets. A country outside those can be no target of anything,
 * and a set that can be printed, compared and put in status beats one that says "anywhere".
 */
public final class AllowedCountries {

  private AllowedCountries() {}

  /**
   * The set for one Region, ISO 3166-1 codes. A regime without a profile permits nothing beyond
   * what the others do.
   *
   * @param siblings the other Regions of the Fleet
   * @param holds whether an approved transfer is still valid; whoever has a clock decides
   */
  public static SortedSet<String> of(
      Region region,
      Fleet fleet,
      List<ComplianceProfile> regimes,
      List<Region> siblings,
      Predicate<ApprovedTransfer> holds) {
    var allowed = new TreeSet<>(scope(region, fleet, siblings));
    regimes.stream()
        .filter(profile -> profile.getSpec().dataMayBeIn() != null)
        .forEach(profile -> allowed.retainAll(permitted(profile, holds)));
    return Collections.unmodifiableSortedSet(allowed);
  }

  private static List<String> permitted(
      ComplianceProfile profile, Predicate<ApprovedTransfer> holds) {
    return Stream.concat(
            profile.getSpec().dataMayBeIn().countries().stream(),
            profile.getSpec().approvedTransfers().stream()
                .filter(holds)
                .map(ApprovedTransfer::country))
        .toList();
  }

  private static SortedSet<String> scope(Region region, Fleet fleet, List<Region> siblings) {
    return switch (region.getSpec().compliance().residency()) {
      case STRICT -> jurisdiction(country(region), fleet);
      case REGIONAL -> countries(region, siblings, other -> sameGroup(region, other));
      case OPEN -> everywhere(region, fleet, siblings);
    };
  }

  /** A country in several jurisdictions is bound by each; one in none is its own. */
  private static SortedSet<String> jurisdiction(String country, Fleet fleet) {
    return fleet.getSpec().jurisdictions().values().stream()
        .filter(countries -> countries.contains(country))
        .map(TreeSet::new)
        .reduce(AllowedCountries::both)
        .orElseGet(() -> new TreeSet<>(List.of(country)));
  }

  private static TreeSet<String> both(TreeSet<String> one, TreeSet<String> other) {
    var common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static SortedSet<String> everywhere(Region region, Fleet fleet, List<Region> siblings) {
    var countries = countries(region, siblings, _ -> true);
    fleet.getSpec().buckets().stream().map(Bucket::country).forEach(countries::add);
    return countries;
  }

  private static TreeSet<String> countries(
      Region region, List<Region> siblings, Predicate<Region> wanted) {
    var countries = new TreeSet<>(List.of(country(region)));
    siblings.stream().filter(wanted).map(AllowedCountries::country).forEach(countries::add);
    return countries;
  }

  private static boolean sameGroup(Region one, Region other) {
    return one.getSpec().group() == other.getSpec().group();
  }

  private static String country(Region region) {
    return region.getSpec().location().country();
  }
}
