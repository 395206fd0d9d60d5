// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.profile.ComplianceProfileSpec;
import io.nethical.meridian.api.profile.Retention;
import io.nethical.meridian.api.profile.RetentionBounds;
import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.plan.law.Judgement;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a regime lets data be, and how long. */
final class DataDemands {

  private static final int DAYS_IN_A_YEAR = 365;

  private DataDemands() {}

  static Stream<Answer> of(ComplianceProfileSpec regime, PlannedRegion region) {
    return Stream.of(place(regime, region), ordinary(regime, region), audit(regime, region))
        .flatMap(Function.identity());
  }

  private static Stream<Answer> place(ComplianceProfileSpec regime, PlannedRegion region) {
    return Optional.ofNullable(regime.dataMayBeIn()).stream()
        .map(
            place -> {
              var edges = region.law().stream().flatMap(law -> law.edges()).toList();
              var denied =
                  edges.stream().filter(e -> e.judgement() instanceof Judgement.Denied).count();
              return new Answer(
                  "data stays in %d countries".formatted(place.countries().size()),
                  "every way out",
                  "%d legal, %d denied"
                      .formatted(edges.stream().filter(e -> e.isLegal()).count(), denied),
                  denied == 0 ? Evidence.SATISFIED : Evidence.VIOLATED);
            });
  }

  private static Stream<Answer> ordinary(ComplianceProfileSpec regime, PlannedRegion region) {
    var bounds = bounds(regime, Retention::general);
    var cold = region.spec().storage().cold().days();
    return bounds.stream()
        .flatMap(
            found ->
                Stream.concat(
                    answers("records", "spec.storage.cold.days", found, cold),
                    backups(found, region)));
  }

  private static Stream<Answer> backups(RetentionBounds bounds, PlannedRegion region) {
    return Optional.ofNullable(region.spec().database())
        .flatMap(database -> Optional.ofNullable(database.backup()))
        .flatMap(backup -> Optional.ofNullable(backup.keepDays()))
        .stream()
        .flatMap(days -> most("backups", "spec.database.backup.keepDays", bounds, days));
  }

  /** Without an archive audit records end with all others. */
  private static Stream<Answer> audit(ComplianceProfileSpec regime, PlannedRegion region) {
    var storage = region.spec().storage();
    return bounds(regime, Retention::audit).stream()
        .flatMap(
            found ->
                storage.archive() == null
                    ? answers(
                        "audit records", "spec.storage.cold.days", found, storage.cold().days())
                    : answers(
                        "audit records",
                        "spec.storage.archive.years",
                        found,
                        storage.archive().years() * DAYS_IN_A_YEAR));
  }

  private static Stream<Answer> answers(
      String what, String field, RetentionBounds bounds, int days) {
    return Stream.concat(least(what, field, bounds, days), most(what, field, bounds, days));
  }

  private static Stream<Answer> least(String what, String field, RetentionBounds bounds, int days) {
    return Optional.ofNullable(bounds.minDays()).filter(min -> min > 0).stream()
        .map(
            min ->
                Answer.toBound(
                    what + " kept for %d days at least".formatted(min), field, days, days >= min));
  }

  private static Stream<Answer> most(String what, String field, RetentionBounds bounds, int days) {
    return Optional.ofNullable(bounds.maxDays()).stream()
        .map(
            max ->
                Answer.toBound(
                    what + " kept for %d days at most".formatted(max), field, days, days <= max));
  }

  private static Optional<RetentionBounds> bounds(
      ComplianceProfileSpec regime, Function<Retention, RetentionBounds> records) {
    return Optional.ofNullable(regime.retention()).map(records);
  }
}
