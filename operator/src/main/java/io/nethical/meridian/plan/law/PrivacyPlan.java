// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.profile.PrivacyFloor;
import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.region.Privacy;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.api.shared.Redaction;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Protection of personal data: the stronger of what the Region says and what its regimes ask. That
 * a Region says less than its regimes ask is told by a rule, and changes nothing here.
 *
 * @param epsilon the budget of Differential mode; empty where the Region gives none
 */
public record PrivacyPlan(
    PrivacyMode mode,
    Optional<String> epsilon,
    Redaction redaction,
    boolean rightToErasure,
    boolean subjectRequests,
    boolean dataMinimization,
    boolean impactLogging) {

  static PrivacyPlan of(RegionSpec spec, Regimes regimes) {
    var said =
        Optional.ofNullable(spec.compliance().privacy())
            .orElseGet(() -> new Privacy(null, null, null, null, null, null, null));
    return new PrivacyPlan(
        stronger(said.mode(), regimes.floor(PrivacyFloor::mode), PrivacyMode.NONE),
        Optional.ofNullable(said.epsilon()),
        stronger(said.redaction(), regimes.floor(PrivacyFloor::redaction), Redaction.NONE),
        on(said.rightToErasure(), regimes, Requires::rightToErasure),
        on(said.subjectRequests(), regimes, Requires::subjectRequests),
        on(said.dataMinimization(), regimes, Requires::dataMinimization),
        on(said.impactLogging(), regimes, _ -> false));
  }

  private static <E extends Enum<E>> E stronger(E said, Optional<Asked<E>> asked, E weakest) {
    return Stream.of(Optional.ofNullable(said), asked.map(Asked::value))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(weakest);
  }

  private static boolean on(Boolean said, Regimes regimes, Function<Requires, Boolean> asked) {
    return Boolean.TRUE.equals(said) || !regimes.demanding(asked).isEmpty();
  }
}
