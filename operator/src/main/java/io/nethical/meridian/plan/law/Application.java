// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.region.Location;
import io.nethical.meridian.plan.declared.Standing;
import java.util.Optional;

/** Whether a regime is law where a Region stands. */
enum Application {
  NONE,
  BY_COUNTRY,
  BY_SUBDIVISION,
  /**
   * It is law in a part of the country, and the Region does not say in which part it stands. What
   * is unknown binds.
   */
  PERHAPS;

  /** The country is enrolment's word, the part of it the Region's own. */
  static Application of(ComplianceProfile profile, Standing self) {
    var applies = profile.getSpec().appliesTo();
    if (applies == null || self.country().isEmpty()) {
      return NONE;
    }
    var country = self.country().get();
    if (applies.countries().contains(country)) {
      return BY_COUNTRY;
    }
    var part = part(self, country);
    if (part.isPresent()) {
      return applies.subdivisions().contains(part.get()) ? BY_SUBDIVISION : NONE;
    }
    return applies.subdivisions().stream().anyMatch(one -> one.startsWith(country + "-"))
        ? PERHAPS
        : NONE;
  }

  /** A part of another country than the cluster's says nothing. */
  private static Optional<String> part(Standing self, String country) {
    return Optional.ofNullable(self.region().getSpec().location())
        .map(Location::subdivision)
        .filter(part -> part.startsWith(country + "-"));
  }
}
