// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.profile.Retention;
import io.nethical.meridian.api.profile.RetentionBounds;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The regimes themselves: the right ones are listed, and they can be obeyed together. */
final class RegimeRules {

  private static final String REGIMES = "spec.compliance.regimes";

  static final List<LawRule> ALL =
      List.of(
          new LawRule(
              "what-is-law-is-listed",
              Reason.RegimeMissing,
              "the enrolled country, spec.location.subdivision, appliesTo of every profile",
              "every regime that is law where the Region stands is among its regimes",
              RegimeRules::whatIsLawIsListed),
          new LawRule(
              "regimes-let-the-region-be-here",
              Reason.LocationMismatch,
              "the enrolled country, dataMayBeIn and approvedTransfers of the regimes",
              "every regime lets data be in the country in which the Region stands",
              RegimeRules::theRegionMayBeHere),
          new LawRule(
              "regimes-share-a-country",
              Reason.RegimesConflict,
              "dataMayBeIn and approvedTransfers of the regimes",
              "any two regimes have a country that both allow",
              RegimeRules::regimesShareACountry),
          new LawRule(
              "regimes-share-a-period",
              Reason.RegimesConflict,
              "retention of the regimes",
              "no regime demands records for longer than another permits",
              RegimeRules::regimesShareAPeriod));

  private RegimeRules() {}

  private static Stream<Point> whatIsLawIsListed(Judged in) {
    return Stream.of(in.law())
        .flatMap(
            law ->
                law.regimes().profiles().stream()
                    .filter(profile -> law.regimes().unlisted().contains(Regimes.name(profile)))
                    .map(profile -> unlisted(law, profile)));
  }

  private static Point unlisted(Law law, ComplianceProfile profile) {
    var name = Regimes.name(profile);
    var country = law.self().country().orElseThrow();
    return switch (Application.of(profile, law.self())) {
      case PERHAPS ->
          new Point(
              REGIMES,
              name
                  + " is law in a part of "
                  + country
                  + ", and the Region does not say in which part it stands",
              "add " + name + ", or say where it stands in spec.location.subdivision");
      case BY_SUBDIVISION ->
          new Point(
              REGIMES,
              name + " is law in " + law.self().region().getSpec().location().subdivision(),
              "add " + name);
      default -> new Point(REGIMES, name + " is law in " + country, "add " + name);
    };
  }

  private static Stream<Point> theRegionMayBeHere(Judged in) {
    return Stream.of(in.law())
        .flatMap(
            law -> {
              var country = law.self().country().orElseThrow();
              return law.regimes().profiles().stream()
                  .filter(profile -> !permits(law, profile, country))
                  .map(
                      profile ->
                          new Point(
                              "spec.location.country",
                              "%s does not let data be in %s, where the Region stands"
                                  .formatted(Regimes.name(profile), country),
                              "run it in a cluster elsewhere, or have the compliance team approve"
                                  + " the country in that profile"));
            });
  }

  private static boolean permits(Law law, ComplianceProfile profile, String country) {
    return law.regimes().permitted(profile).map(some -> some.contains(country)).orElse(true);
  }

  private static Stream<Point> regimesShareACountry(Judged in) {
    return Stream.of(in.law())
        .flatMap(
            law -> pairs(law.regimes().profiles()).flatMap(pair -> disjoint(law.regimes(), pair)));
  }

  private static Stream<Point> disjoint(Regimes regimes, List<ComplianceProfile> pair) {
    var one = regimes.permitted(pair.getFirst());
    var other = regimes.permitted(pair.getLast());
    return one.isPresent() && other.isPresent() && Collections.disjoint(one.get(), other.get())
        ? Stream.of(
            new Point(
                REGIMES,
                "%s lets data be in %s only, %s in %s only: no country is left"
                    .formatted(
                        Regimes.name(pair.getFirst()),
                        String.join(", ", new TreeSet<>(one.get())),
                        Regimes.name(pair.getLast()),
                        String.join(", ", new TreeSet<>(other.get()))),
                "list one of them, or serve the two kinds of clients from two Regions"))
        : Stream.empty();
  }

  private static Stream<List<ComplianceProfile>> pairs(List<ComplianceProfile> all) {
    var pairs = new ArrayList<List<ComplianceProfile>>();
    for (int one = 0; one < all.size(); one++) {
      for (int other = one + 1; other < all.size(); other++) {
        pairs.add(List.of(all.get(one), all.get(other)));
      }
    }
    return pairs.stream();
  }

  private static Stream<Point> regimesShareAPeriod(Judged in) {
    return Stream.of(in.regimes())
        .flatMap(
            regimes ->
                Stream.of(
                        clash(regimes, "ordinary records", Retention::general),
                        clash(regimes, "audit records", Retention::audit))
                    .flatMap(Optional::stream));
  }

  private static Optional<Point> clash(
      Regimes regimes, String what, Function<Retention, RetentionBounds> records) {
    var least = regimes.atLeast(records);
    var most = regimes.atMost(records);
    return least.isPresent() && most.isPresent() && least.get().value() > most.get().value()
        ? Optional.of(
            new Point(
                REGIMES,
                "%s demands %s for %d days, and %s permits them for %d"
                    .formatted(
                        least.get().regime(),
                        what,
                        least.get().value(),
                        most.get().regime(),
                        most.get().value()),
                "list one of them, or have the compliance team settle it in the profiles"))
        : Optional.empty();
  }
}
