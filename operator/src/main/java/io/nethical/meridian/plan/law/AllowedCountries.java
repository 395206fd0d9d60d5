// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.fleet.Bucket;
import io.nethical.meridian.api.fleet.TelemetrySink;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.Standing;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a Region's data and clients may be: what every regime over it permits, inside the scope of
 * its residency. One set, for every rule that asks.
 *
 * <p>The set is finite also where nothing limits it. Then it is the countries in which the Fleet
 * stands at all: its Regions, its buckets and its telemetry sinks. A country outside those can be
 * no target of anything, and a set that can be printed, compared and put in status beats one that
 * says "anywhere".
 */
final class AllowedCountries {

  private AllowedCountries() {}

  /**
   * The set for one Region, ISO 3166-1 codes; empty for a Region that stands nowhere.
   *
   * @param neighbours the Regions of the Fleet
   */
  static SortedSet<String> of(
      Standing self, Fleet fleet, Regimes regimes, Neighbourhood neighbours) {
    if (self.country().isEmpty()) {
      return Collections.emptySortedSet();
    }
    var allowed = new TreeSet<>(scope(self, fleet, neighbours));
    regimes.permitted().forEach(allowed::retainAll);
    return Collections.unmodifiableSortedSet(allowed);
  }

  private static SortedSet<String> scope(Standing self, Fleet fleet, Neighbourhood neighbours) {
    var home = self.country().orElseThrow();
    var spec = self.region().getSpec();
    return switch (spec.compliance().residency()) {
      case STRICT -> jurisdiction(home, fleet);
      case REGIONAL -> with(home, neighbours.countriesOf(spec.group()));
      case OPEN -> everywhere(home, fleet, neighbours);
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

  private static SortedSet<String> everywhere(String home, Fleet fleet, Neighbourhood neighbours) {
    var countries = with(home, neighbours.countries());
    fleet.getSpec().buckets().stream().map(Bucket::country).forEach(countries::add);
    fleet.getSpec().telemetrySinks().stream().map(TelemetrySink::country).forEach(countries::add);
    return countries;
  }

  private static TreeSet<String> with(String home, SortedSet<String> others) {
    var countries = new TreeSet<>(others);
    countries.add(home);
    return countries;
  }
}
