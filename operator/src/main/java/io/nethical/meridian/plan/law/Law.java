// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What binds one Region, and the one place where any edge of it is judged. */
public final class Law {

  private final Standing self;
  private final Fleet fleet;
  private final Map<String, ComplianceProfile> profiles;
  private final Neighbourhood neighbours;
  private final LocalDate today;
  private final Regimes regimes;
  private final SortedSet<String> allowed;

  private Law(
      Standing self,
      Fleet fleet,
      Map<String, ComplianceProfile> profiles,
      Neighbourhood neighbours,
      LocalDate today) {
    this.self = self;
    this.fleet = fleet;
    this.profiles = profiles;
    this.neighbours = neighbours;
    this.today = today;
    this.regimes = Regimes.over(self, profiles, today);
    this.allowed = AllowedCountries.of(self, fleet, regimes, neighbours);
  }

  /** Empty without a Fleet, or while the Region stands nowhere. */
  public static Optional<Law> over(PlanInputs in) {
    return in.cluster() instanceof ClusterFacts.Enrolled
        ? in.fleet()
            .map(fleet -> new Law(in.standing(), fleet, in.profiles(), in.neighbours(), in.today()))
        : Optional.empty();
  }

  /** The law over another Region of the same Fleet. */
  public Law over(Standing other) {
    return new Law(other, fleet, profiles, neighbours, today);
  }

  /** The first regime a Region lists of which nobody knows what it lets be. */
  Optional<String> unheardOf(Standing other) {
    return other.region().getSpec().compliance().regimes().stream()
        .filter(regime -> !profiles.containsKey(regime))
        .findFirst();
  }

  /** Where the Region's data and clients may be, ISO 3166-1 codes. */
  public SortedSet<String> allowed() {
    return allowed;
  }

  /** The regimes over the Region by name, listed or not: what binds does not wait to be named. */
  public List<ComplianceProfile> binding() {
    return regimes.profiles();
  }

  /** What it says to sending the Region's clients to another one, asked for or not. */
  public Judgement clientsTo(Standing peer) {
    return judge(peer.name(), peer.country());
  }

  Standing self() {
    return self;
  }

  Fleet fleet() {
    return fleet;
  }

  Neighbourhood neighbours() {
    return neighbours;
  }

  Regimes regimes() {
    return regimes;
  }

  /** Every edge that is asked for, in the order of the spec. */
  public Stream<Edge> edges() {
    return Stream.concat(PeerEdges.of(this), PlaceEdges.of(this));
  }

  /** Where something is asked to go that stands in {@code country}. */
  Judgement judge(String what, Optional<String> country) {
    if (country.isEmpty()) {
      return new Judgement.Nowhere("where " + what + " stands is not known");
    }
    return allowed.contains(country.get())
        ? new Judgement.Legal()
        : new Judgement.Denied(
            "%s stands in %s, which %s"
                .formatted(what, country.get(), String.join(" and ", walls(country.get()))));
  }

  /** Everything that keeps data out of a country; empty for one that is allowed. */
  List<String> walls(String country) {
    var walls = new ArrayList<String>();
    regimes.profiles().stream()
        .filter(
            profile ->
                regimes.permitted(profile).filter(some -> !some.contains(country)).isPresent())
        .map(profile -> Regimes.name(profile) + " does not allow")
        .forEach(walls::add);
    if (walls.isEmpty() && !allowed.contains(country)) {
      walls.add("is outside residency " + residency());
    }
    return walls;
  }

  private String residency() {
    var compliance = self.region().getSpec().compliance();
    return switch (compliance.residency()) {
      case STRICT -> "Strict (its own jurisdiction)";
      case REGIONAL -> "Regional (the countries of its group)";
      case OPEN -> "Open (the countries of the Fleet)";
    };
  }
}
