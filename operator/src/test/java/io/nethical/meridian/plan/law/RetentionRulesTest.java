// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.rule.Finding;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

  private static final String ORDINARY = "ordinary-records-end-in-time";
  private static final String AUDIT = "audit-records-end-in-time";
  private static final String BACKUPS = "backups-end-in-time";
  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void admissionOrdinaryRecordsAreNotKeptForLongerThanPermitted() {
    assertThat(FULL.with("storage.cold.days", "365").inputs().problems(ORDINARY)).isEmpty();
    assertThat(FULL.with("storage.cold.days", "366").inputs().findings(ORDINARY))
        .extracting(Finding::toString)
        .containsExactly(
            "spec.storage.cold.days: 366 days are longer than the 365 that gdpr permits;"
                + " keep them for 365 days at most");
  }

  @Test
  void admissionOrdinaryRecordsAreKeptForAsLongAsDemanded() {
    var demands = Edit.profile("german-bdsg", "retention", "{general: {minDays: 180}}");

    assertThat(FULL.with("storage.cold.days", "180").inputs().with(demands).problems(ORDINARY))
        .isEmpty();
    assertThat(FULL.with("storage.cold.days", "179").inputs().with(demands).findings(ORDINARY))
        .extracting(Finding::toString)
        .containsExactly(
            "spec.storage.cold.days: 179 days are shorter than the 180 that german-bdsg demands;"
                + " keep them for 180 days at least");
  }

  @Test
  void auditRecordsAreKeptInTheArchiveForWholeYears() {
    assertThat(FULL.with("storage.archive.years", "7").inputs().problems(AUDIT)).isEmpty();
    assertThat(FULL.with("storage.archive.years", "8").inputs().findings(AUDIT))
        .extracting(Finding::field, Finding::problem)
        .containsExactly(
            tuple(
                "spec.storage.archive.years",
                "2920 days are longer than the 2555 that gdpr permits"));
  }

  @Test
  void auditRecordsAreKeptForAsLongAsDemanded() {
    var canada = RegionEdit.of("ca-central-1");

    assertThat(canada.with("storage.archive.years", "6").inputs().problems(AUDIT)).isEmpty();
    assertThat(canada.with("storage.archive.years", "5").inputs().problems(AUDIT))
        .containsExactly("1825 days are shorter than the 1827 that quebec-law-25 demands");
  }

  @Test
  void withoutAnArchiveAuditRecordsEndWithAllOthers() {
    assertThat(RegionEdit.of("ca-central-1").without("storage.archive").inputs().findings(AUDIT))
        .extracting(Finding::field, Finding::problem)
        .containsExactly(
            tuple(
                "spec.storage.archive",
                "365 days are shorter than the 1827 that quebec-law-25 demands"));
  }

  @Test
  void noBackupOutlivesWhatRegimesPermit() {
    assertThat(FULL.with("database.backup.keepDays", "365").inputs().problems(BACKUPS)).isEmpty();
    assertThat(FULL.with("database.backup.keepDays", "366").inputs().findings(BACKUPS))
        .extracting(Finding::toString)
        .containsExactly(
            "spec.database.backup.keepDays: 366 days are longer than the 365 that gdpr permits;"
                + " keep them for 365 days at most");
  }

  @Test
  void aRegionWithoutBackupsKeepsNone() {
    assertThat(FULL.without("database.backup").inputs().problems(BACKUPS)).isEmpty();
    assertThat(FULL.without("database.backup.keepDays").inputs().problems(BACKUPS)).isEmpty();
    assertThat(FULL.without("database").inputs().problems(BACKUPS)).isEmpty();
  }
}
