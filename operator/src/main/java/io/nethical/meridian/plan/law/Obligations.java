// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.profile.Retention;
import io.nethical.meridian.api.profile.RetentionBounds;
import io.nethical.meridian.api.region.Archive;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a plan does because a regime demands it, whatever the Region says.
 *
 * @param encryptionAtRest of volumes and buckets
 * @param auditTrail the workload keeps one that shows when it was altered
 * @param humanOversight a person hears of every decision that blocks
 * @param coldDays since the action happened, inside what the regimes permit
 * @param archiveYears of audit records, inside what the regimes permit; empty without an archive
 */
public record Obligations(
    PrivacyPlan privacy,
    boolean encryptionAtRest,
    boolean auditTrail,
    boolean humanOversight,
    int coldDays,
    Optional<Integer> archiveYears) {

  /** As retention counts them. */
  static final int DAYS_IN_A_YEAR = 365;

  public static Obligations under(Law law) {
    var spec = law.self().region().getSpec();
    var regimes = law.regimes();
    var storage = spec.storage();
    return new Obligations(
        PrivacyPlan.of(spec, regimes),
        Boolean.TRUE.equals(storage.encryptionAtRest())
            || demanded(regimes, Requires::encryptionAtRest),
        demanded(regimes, Requires::auditTrail),
        demanded(regimes, Requires::humanOversight),
        within(storage.cold().days(), regimes, Retention::general, 1),
        Optional.ofNullable(storage.archive())
            .map(Archive::years)
            .map(years -> within(years, regimes, Retention::audit, DAYS_IN_A_YEAR)));
  }

  private static boolean demanded(Regimes regimes, Function<Requires, Boolean> thing) {
    return !regimes.demanding(thing).isEmpty();
  }

  /** What must be kept wins over what may not be: a record that is gone cannot be brought back. */
  private static int within(
      int said, Regimes regimes, Function<Retention, RetentionBounds> records, int daysOfOne) {
    int most = regimes.atMost(records).map(max -> max.value() / daysOfOne).orElse(said);
    int least = regimes.atLeast(records).map(min -> Math.ceilDiv(min.value(), daysOfOne)).orElse(0);
    return Math.max(Math.min(said, most), least);
  }
}
