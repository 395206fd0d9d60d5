// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.api.shared.Redaction;
import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.RegionEdit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  /** One that nothing is law for but what it lists. */
  private static final RegionEdit FREE =
      FULL.with("compliance.regimes", "[latam-privacy]").with("location.country", "CH");

  @Test
  void whatARegimeDemandsIsOnWhateverTheRegionSays() {
    var refused =
        FULL.with("storage.encryptionAtRest", "false")
            .with("features.merkle", "false")
            .with(
                "compliance.privacy",
                "{rightToErasure: false, subjectRequests: false, dataMinimization: false}");
    var held = under(refused.inputs());

    assertThat(held.encryptionAtRest()).isTrue();
    assertThat(held.auditTrail()).isTrue();
    assertThat(held.humanOversight()).isTrue();
    assertThat(held.privacy())
        .isEqualTo(
            new PrivacyPlan(
                PrivacyMode.STANDARD,
                Optional.empty(),
                Redaction.STANDARD,
                true,
                true,
                true,
                false));
  }

  @Test
  void whatNobodyDemandsIsAsTheRegionSays() {
    var free = nobodyDemands(FREE);

    assertThat(free.encryptionAtRest()).isTrue();
    assertThat(free.auditTrail()).isFalse();
    assertThat(free.humanOversight()).isFalse();
    assertThat(free.privacy())
        .isEqualTo(
            new PrivacyPlan(
                PrivacyMode.DIFFERENTIAL,
                Optional.of("1.0"),
                Redaction.AGGRESSIVE,
                true,
                true,
                true,
                true));
  }

  @Test
  void whatNobodySaysIsOffAndNone() {
    var silent =
        nobodyDemands(FREE.without("compliance.privacy").without("storage.encryptionAtRest"));

    assertThat(silent.encryptionAtRest()).isFalse();
    assertThat(silent.privacy())
        .isEqualTo(
            new PrivacyPlan(
                PrivacyMode.NONE, Optional.empty(), Redaction.NONE, false, false, false, false));
  }

  @ParameterizedTest
  @CsvSource({"400,365", "365,365", "90,90"})
  void theColdTierEndsWhereTheRegimesLetIt(int said, int days) {
    assertThat(under(FULL.with("storage.cold.days", "" + said).inputs()).coldDays())
        .isEqualTo(days);
  }

  @Test
  void theColdTierIsKeptForAsLongAsARegimeDemands() {
    var longer = Edit.profile("german-bdsg", "retention", "{general: {minDays: 200}}");

    assertThat(under(FULL.with("storage.cold.days", "90").inputs().with(longer)).coldDays())
        .isEqualTo(200);
  }

  @Test
  void whatMustBeKeptWinsOverWhatMayNotBe() {
    var longer = Edit.profile("german-bdsg", "retention", "{general: {minDays: 730}}");

    assertThat(under(FULL.inputs().with(longer)).coldDays()).isEqualTo(730);
  }

  @ParameterizedTest
  @CsvSource({"10,7", "7,7", "3,3", "0,1"})
  void theArchiveIsKeptForWholeYearsInsideWhatTheRegimesPermit(int said, int years) {
    assertThat(under(FULL.with("storage.archive.years", "" + said).inputs()).archiveYears())
        .contains(years);
  }

  @Test
  void aPartOfAYearThatIsDemandedIsAYear() {
    var canada = RegionEdit.of("ca-central-1").with("storage.archive.years", "1");

    assertThat(under(canada.inputs()).archiveYears()).contains(6);
  }

  @Test
  void aRegionWithoutAnArchiveGetsNone() {
    assertThat(under(FULL.without("storage.archive").inputs()).archiveYears()).isEmpty();
  }

  private static Obligations nobodyDemands(RegionEdit edit) {
    return under(edit.inputs().with(Edit.newProfile("latam-privacy", "{title: t}")));
  }

  private static Obligations under(Inputs inputs) {
    return Obligations.under(Law.over(inputs.inputs()).orElseThrow());
  }
}
