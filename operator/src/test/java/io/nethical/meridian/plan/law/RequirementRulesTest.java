// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @ParameterizedTest
  @CsvSource({
    "data-at-rest-is-encrypted,storage.encryptionAtRest,gdpr",
    "people-can-be-forgotten,compliance.privacy.rightToErasure,'gdpr, german-bdsg'",
    "people-get-answers,compliance.privacy.subjectRequests,'gdpr, german-bdsg'",
    "there-is-an-audit-trail,features.merkle,'eu-ai-act, gdpr'",
    "a-person-can-step-in,features.escalation.onBlock,eu-ai-act"
  })
  void admissionWhatRegimesDemandIsNotSwitchedOff(String rule, String field, String regimes) {
    assertThat(FULL.with(field, "false").inputs().findings(rule))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.field()).isEqualTo("spec." + field);
              assertThat(found.problem()).startsWith("it is false, and ").contains(regimes);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "data-at-rest-is-encrypted,storage.encryptionAtRest",
    "people-can-be-forgotten,compliance.privacy.rightToErasure",
    "people-get-answers,compliance.privacy.subjectRequests",
    "no-more-than-needed-is-stored,compliance.privacy.dataMinimization",
    "there-is-an-audit-trail,features.merkle",
    "a-person-can-step-in,features.escalation.onBlock",
    "privacy-mode-reaches-the-floor,compliance.privacy.mode",
    "redaction-reaches-the-floor,compliance.privacy.redaction"
  })
  void whatIsLeftOutIsNothingToSpeakAgainst(String rule, String field) {
    assertThat(FULL.without(field).inputs().problems(rule)).isEmpty();
    assertThat(FULL.inputs().problems(rule)).isEmpty();
  }

  @Test
  void noMoreThanNeededIsStored() {
    assertThat(
            FULL.with("compliance.privacy.dataMinimization", "false")
                .inputs()
                .findings("no-more-than-needed-is-stored"))
        .extracting(Finding::field)
        .containsExactly("spec.compliance.privacy.dataMinimization");
  }

  @Test
  void whatNobodyDemandsMayBeOff() {
    var free = FULL.with("features.escalation.onBlock", "false").inputs();

    assertThat(
            free.with(Edit.profile("eu-ai-act", "requires", "{humanOversight: false}"))
                .problems("a-person-can-step-in"))
        .isEmpty();
  }

  @Test
  void whatTheFleetSwitchesOffForAllCountsToo() {
    assertThat(
            FULL.without("features")
                .inputs()
                .with(Edit.fleet("featureDefaults", "{merkle: false}"))
                .problems("there-is-an-audit-trail"))
        .hasSize(1);
  }

  @Test
  void aModeBelowTheFloorIsTooWeak() {
    var none = FULL.with("compliance.privacy", "{mode: None, redaction: None}").inputs();

    assertThat(none.findings("privacy-mode-reaches-the-floor"))
        .extracting(Finding::toString)
        .containsExactly(
            "spec.compliance.privacy.mode: None is weaker than the Standard that eu-ai-act asks;"
                + " set it to Standard or stronger, or leave it out");
    assertThat(none.findings("redaction-reaches-the-floor"))
        .extracting(Finding::toString)
        .containsExactly(
            "spec.compliance.privacy.redaction: None is weaker than the Standard that eu-ai-act"
                + " asks; set it to Standard or stronger, or leave it out");
  }

  @Test
  void aModeAtTheFloorIsStrongEnough() {
    var same = FULL.with("compliance.privacy", "{mode: Standard, redaction: Standard}").inputs();

    assertThat(same.problems("privacy-mode-reaches-the-floor")).isEmpty();
    assertThat(same.problems("redaction-reaches-the-floor")).isEmpty();
  }

  @Test
  void aRegionWithoutAWordOnPrivacyIsNothingToSpeakAgainst() {
    assertThat(FULL.without("compliance.privacy").inputs().plan().clean()).isTrue();
  }
}
