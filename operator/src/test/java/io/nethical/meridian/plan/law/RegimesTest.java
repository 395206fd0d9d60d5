// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.profile.PrivacyFloor;
import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.profile.Retention;
import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.api.shared.Redaction;
import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegimesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  private final ComplianceProfile mild =
      Edit.newProfile(
          "a-mild",
          """
          {requires: {auditTrail: false}, privacyFloor: {mode: None, redaction: Standard},
           retention: {general: {minDays: 10, maxDays: 400}, audit: {maxDays: 900}}}
          """);
  private final ComplianceProfile strict =
      Edit.newProfile(
          "b-strict",
          """
          {requires: {auditTrail: true}, privacyFloor: {mode: Differential, redaction: None},
           retention: {general: {minDays: 30, maxDays: 90}}}
          """);
  private final ComplianceProfile same =
      Edit.newProfile(
          "c-same",
          """
          {requires: {auditTrail: true}, privacyFloor: {mode: Differential},
           retention: {general: {minDays: 30, maxDays: 90}}}
          """);
  private final ComplianceProfile silent = Edit.newProfile("d-silent", "{title: t}");
  private final Regimes all = of(mild, strict, same, silent);

  @Test
  void theStrictestOfEachThingCounts() {
    assertThat(all.floor(PrivacyFloor::mode))
        .contains(new Asked<>("b-strict", PrivacyMode.DIFFERENTIAL));
    assertThat(all.floor(PrivacyFloor::redaction))
        .contains(new Asked<>("a-mild", Redaction.STANDARD));
    assertThat(all.atLeast(Retention::general)).contains(new Asked<>("b-strict", 30));
    assertThat(all.atMost(Retention::general)).contains(new Asked<>("b-strict", 90));
    assertThat(all.atMost(Retention::audit)).contains(new Asked<>("a-mild", 900));
    assertThat(all.demanding(Requires::auditTrail)).containsExactly("b-strict", "c-same");
  }

  @Test
  void whatNobodyAsksIsNotAsked() {
    assertThat(all.atLeast(Retention::audit)).isEmpty();
    assertThat(all.demanding(Requires::encryptionAtRest)).isEmpty();
    assertThat(of(silent).floor(PrivacyFloor::mode)).isEmpty();
    assertThat(of(silent).atMost(Retention::general)).isEmpty();
  }

  @Test
  void aRegimeThatNamesNoCountriesLimitsNone() {
    assertThat(all.permitted()).isEmpty();
    assertThat(all.permitted(silent)).isEmpty();
  }

  @Test
  void anApprovalHoldsToTheEndOfItsLastDay() {
    var profile =
        Edit.newProfile(
            "p",
            """
            {dataMayBeIn: {countries: [DE]}, approvedTransfers:
             [{country: JP, until: '2026-11-24'}, {country: SG, until: '2026-11-25'}]}
            """);

    assertThat(of(profile).permitted(profile)).contains(Set.of("DE", "SG"));
    assertThat(of(profile).permitted()).containsExactly(Set.of("DE", "SG"));
  }

  @Test
  void whatIsLawBindsAlsoWhenItIsNotListed() {
    var regimes = over(FULL.with("compliance.regimes", "[gdpr]"), ReferenceFleet.profiles());

    assertThat(regimes.unlisted()).containsExactly("eu-ai-act", "german-bdsg");
    assertThat(regimes.profiles())
        .extracting(Regimes::name)
        .containsExactly("eu-ai-act", "gdpr", "german-bdsg");
  }

  @Test
  void whatIsListedBindsAlsoWhereItIsNotLaw() {
    var regimes =
        over(
            FULL.with("compliance.regimes", "[japan-appi, gdpr, gdpr, eu-ai-act, german-bdsg]"),
            ReferenceFleet.profiles());

    assertThat(regimes.unlisted()).isEmpty();
    assertThat(regimes.profiles())
        .extracting(Regimes::name)
        .containsExactly("eu-ai-act", "gdpr", "german-bdsg", "japan-appi");
  }

  @Test
  void aProfileThatIsListedAndNotThereIsPassedOver() {
    assertThat(over(FULL, Map.of()).profiles()).isEmpty();
  }

  private static Regimes over(RegionEdit edit, Map<String, ComplianceProfile> known) {
    return Regimes.over(new Standing(edit.region(), Optional.of("DE")), known, TODAY);
  }

  private static Regimes of(ComplianceProfile... profiles) {
    return new Regimes(List.of(profiles), Set.of(), TODAY);
  }
}
