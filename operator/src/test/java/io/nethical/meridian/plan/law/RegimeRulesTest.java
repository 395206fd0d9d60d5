// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegimeRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void admissionARegimeThatIsLawInTheCountryIsListed() {
    assertThat(listed("what-is-law-is-listed", "gdpr, german-bdsg"))
        .containsExactly("eu-ai-act is law in DE");
    assertThat(FULL.inputs().problems("what-is-law-is-listed")).isEmpty();
  }

  @Test
  void aRegimeThatIsLawInThePartOfTheCountryIsListed() {
    var quebec = RegionEdit.of("ca-central-1").with("compliance.regimes", "[canada-pipeda]");

    assertThat(quebec.inputs().findings("what-is-law-is-listed"))
        .extracting(found -> found.problem(), found -> found.remedy())
        .containsExactly(tuple("quebec-law-25 is law in CA-QC", "add quebec-law-25"));
  }

  @Test
  void aRegimeThatMayBeLawInAnUnknownPartIsListed() {
    var somewhere =
        RegionEdit.of("ca-central-1")
            .with("compliance.regimes", "[canada-pipeda]")
            .without("location.subdivision");

    assertThat(somewhere.inputs().findings("what-is-law-is-listed"))
        .extracting(found -> found.problem() + "; " + found.remedy())
        .containsExactly(
            "quebec-law-25 is law in a part of CA, and the Region does not say in which part it"
                + " stands; add quebec-law-25, or say where it stands in spec.location.subdivision");
  }

  @Test
  void everyRegimeLetsDataBeWhereTheRegionStands() {
    assertThat(
            listed(
                "regimes-let-the-region-be-here",
                "gdpr, eu-ai-act, german-bdsg, us-federal, singapore-pdpa"))
        .containsExactly(
            "singapore-pdpa does not let data be in DE, where the Region stands",
            "us-federal does not let data be in DE, where the Region stands");
    assertThat(FULL.inputs().problems("regimes-let-the-region-be-here")).isEmpty();
  }

  @Test
  void anyTwoRegimesShareACountry() {
    assertThat(listed("regimes-share-a-country", "us-federal, gdpr, quebec-law-25, ccpa"))
        .hasSize(3)
        .last()
        .isEqualTo(
            "quebec-law-25 lets data be in CA only, us-federal in US only: no country is left");
    assertThat(listed("regimes-share-a-country", "gdpr, japan-appi, eu-ai-act")).isEmpty();
  }

  @Test
  void noRegimeDemandsRecordsForLongerThanAnotherPermits() {
    assertThat(retention("{general: {minDays: 366}}"))
        .containsExactly(
            "german-bdsg demands ordinary records for 366 days, and gdpr permits them for 365");
    assertThat(retention("{audit: {minDays: 2556}}"))
        .containsExactly(
            "german-bdsg demands audit records for 2556 days, and gdpr permits them for 2555");
    assertThat(retention("{general: {minDays: 365}, audit: {minDays: 2555}}")).isEmpty();
  }

  @Test
  void withoutAFleetNoRegimeIsJudged() {
    assertThat(LawRules.ALL)
        .allSatisfy(
            rule -> assertThat(rule.rule().apply(FULL.inputs().withoutFleet().inputs())).isEmpty());
  }

  private static List<String> listed(String rule, String regimes) {
    return FULL.with("compliance.regimes", "[%s]".formatted(regimes)).inputs().problems(rule);
  }

  private static List<String> retention(String ofBdsg) {
    return FULL.inputs()
        .with(Edit.profile("german-bdsg", "retention", ofBdsg))
        .problems("regimes-share-a-period");
  }
}
