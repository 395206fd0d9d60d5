// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.profile.PrivacyFloor;
import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.region.Privacy;
import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.api.shared.Redaction;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Protection of personal data: what the Region says, and where it says nothing, what its regimes
 * ask. Whether what it says is enough is not judged here.
 *
 * @param epsilon the budget of Differential mode; empty where the Region gives none
 */
record PrivacyPlan(
    PrivacyMode mode,
    Optional<String> epsilon,
    Redaction redaction,
    boolean rightToErasure,
    boolean subjectRequests,
    boolean dataMinimization,
    boolean impactLogging) {

  static PrivacyPlan of(Declared declared) {
    var said = Optional.ofNullable(declared.spec().compliance().privacy());
    var regimes = declared.regimes();
    return new PrivacyPlan(
        said.map(Privacy::mode).orElse(floor(regimes, PrivacyFloor::mode, PrivacyMode.NONE)),
        said.map(Privacy::epsilon),
        said.map(Privacy::redaction)
            .orElse(floor(regimes, PrivacyFloor::redaction, Redaction.NONE)),
        said.map(Privacy::rightToErasure).orElse(required(regimes, Requires::rightToErasure)),
        said.map(Privacy::subjectRequests).orElse(required(regimes, Requires::subjectRequests)),
        said.map(Privacy::dataMinimization).orElse(required(regimes, Requires::dataMinimization)),
        said.map(Privacy::impactLogging).orElse(false));
  }

  /** The enums go from weak to strong. */
  private static <E extends Enum<E>> E floor(
      List<ComplianceProfile> regimes, Function<PrivacyFloor, E> part, E weakest) {
    return regimes.stream()
        .map(profile -> profile.getSpec().privacyFloor())
        .filter(Objects::nonNull)
        .map(part)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(weakest);
  }

  private static boolean required(
      List<ComplianceProfile> regimes, Function<Requires, Boolean> part) {
    return regimes.stream()
        .map(profile -> profile.getSpec().requires())
        .filter(Objects::nonNull)
        .map(part)
        .anyMatch(Boolean.TRUE::equals);
  }
}
