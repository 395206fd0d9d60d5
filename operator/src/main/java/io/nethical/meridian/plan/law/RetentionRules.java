// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.profile.Retention;
import io.nethical.meridian.api.profile.RetentionBounds;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records are kept as long as they must be and no longer than they may be. */
final class RetentionRules {

  static final List<LawRule> ALL =
      List.of(
          new LawRule(
              "ordinary-records-end-in-time",
              Reason.RetentionDenied,
              "spec.storage.cold.days, retention.general of the regimes",
              "the cold tier ends inside what the regimes demand and permit",
              RetentionRules::ordinaryRecords),
          new LawRule(
              "audit-records-end-in-time",
              Reason.RetentionDenied,
              "spec.storage.archive.years (without: cold.days), retention.audit of the regimes",
              "audit records are kept inside what the regimes demand and permit",
              RetentionRules::auditRecords),
          new LawRule(
              "backups-end-in-time",
              Reason.RetentionDenied,
              "spec.database.backup.keepDays, retention.general.maxDays of the regimes",
              "no backup outlives what the regimes permit of the records in it",
              RetentionRules::backups));

  private RetentionRules() {}

  private static Stream<Point> ordinaryRecords(Judged in) {
    return stored(in)
        .flatMap(
            spec ->
                outside(
                    in, Retention::general, "spec.storage.cold.days", spec.storage().cold().days()))
        .stream();
  }

  /** Without an archive audit records end with all others. */
  private static Stream<Point> auditRecords(Judged in) {
    return stored(in)
        .flatMap(
            spec -> {
              var archive = spec.storage().archive();
              return archive == null
                  ? outside(
                      in, Retention::audit, "spec.storage.archive", spec.storage().cold().days())
                  : outside(
                      in,
                      Retention::audit,
                      "spec.storage.archive.years",
                      archive.years() * Obligations.DAYS_IN_A_YEAR);
            })
        .stream();
  }

  private static Stream<Point> backups(Judged in) {
    return Optional.ofNullable(in.declared().spec().database())
        .flatMap(database -> Optional.ofNullable(database.backup()))
        .flatMap(backup -> Optional.ofNullable(backup.keepDays()))
        .flatMap(
            days ->
                in.regimes()
                    .atMost(Retention::general)
                    .filter(most -> days > most.value())
                    .map(most -> tooLong("spec.database.backup.keepDays", days, most)))
        .stream();
  }

  private static Optional<RegionSpec> stored(Judged in) {
    return Optional.of(in.declared().spec()).filter(spec -> spec.storage() != null);
  }

  private static Optional<Point> outside(
      Judged in, Function<Retention, RetentionBounds> records, String field, int days) {
    var most = in.regimes().atMost(records).filter(max -> days > max.value());
    var least = in.regimes().atLeast(records).filter(min -> days < min.value());
    return most.map(max -> tooLong(field, days, max))
        .or(() -> least.map(min -> tooShort(field, days, min)));
  }

  private static Point tooLong(String field, int days, Asked<Integer> most) {
    return new Point(
        field,
        "%d days are longer than the %d that %s permits"
            .formatted(days, most.value(), most.regime()),
        "keep them for %d days at most".formatted(most.value()));
  }

  private static Point tooShort(String field, int days, Asked<Integer> least) {
    return new Point(
        field,
        "%d days are shorter than the %d that %s demands"
            .formatted(days, least.value(), least.regime()),
        "keep them for %d days at least".formatted(least.value()));
  }
}
