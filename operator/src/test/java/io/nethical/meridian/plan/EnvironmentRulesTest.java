// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void anExtraVariableDoesNotHaveTheNameOfOneThatAFieldDecides() {
    assertThat(
            said(
                FULL.with(
                    "extraEnv", "[{name: MINE}, {name: LOG_LEVEL}, {name: NETHICAL_POD_NAME}]"),
                "extras-leave-the-contract-alone"))
        .containsExactly(
            "spec.extraEnv[1].name: LOG_LEVEL is part of the environment contract;"
                + " remove it; what decides it is observability.logging.level",
            "spec.extraEnv[2].name: NETHICAL_POD_NAME is part of the environment contract;"
                + " remove it; what decides it is each pod itself");
  }

  @Test
  void anExtraVariableThatWasSplitInTwoIsDecidedByBoth() {
    assertThat(
            said(
                FULL.with("extraEnv", "[{name: NETHICAL_ENABLE_AUTO_ESCALATION}]"),
                "extras-leave-the-contract-alone"))
        .singleElement()
        .asString()
        .contains("features.escalation.onBlock")
        .contains(" and features.escalation.onLowConfidence");
  }

  @Test
  void admissionDifferentialPrivacyNeedsAnEpsilon() {
    var rule = "differential-privacy-has-a-budget";

    assertThat(said(FULL, rule)).isEmpty();
    assertThat(said(FULL.with("compliance.privacy", "{mode: Standard}"), rule)).isEmpty();
    assertThat(said(FULL.with("compliance.privacy", "{mode: Differential}"), rule)).hasSize(1);
  }

  @Test
  void differentialPrivacyThatARegimeAsksNeedsAnEpsilonToo() {
    var asks = Edit.profile("gdpr", "privacyFloor", "{mode: Differential}");

    assertThat(
            FULL.with("compliance.privacy", "{mode: Standard}")
                .inputs()
                .with(asks)
                .problems("differential-privacy-has-a-budget"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/var/log/n.log,true",
    "/log/n.log,true",
    "/n.log,false",
    "var/log/n.log,false",
    "/tmp/../etc/n.log,false"
  })
  void aLogFileHasAFolderOfItsOwn(String file, boolean fine) {
    assertThat(
            said(FULL.with("observability.logging.file", file), "log-file-has-a-folder").isEmpty())
        .isEqualTo(fine);
  }

  @Test
  void aLogFileThatNobodyWritesMayBeAnywhere() {
    var screen = "{destinations: [stdout], file: n.log}";

    assertThat(said(FULL.with("observability.logging", screen), "log-file-has-a-folder")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://bad^host", "otel", "http:/otel", "http://otel_collector:4317"})
  void aCollectorHasTheAddressOfAHost(String endpoint) {
    assertThat(
            said(
                FULL.with("observability.tracing.endpoint", "'" + endpoint + "'"),
                "collector-has-an-address"))
        .containsExactly(
            "spec.observability.tracing.endpoint: "
                + endpoint
                + " is not the address of a host; give one such as http://otel-collector:4317");
    assertThat(said(FULL, "collector-has-an-address")).isEmpty();
  }

  private static List<String> said(RegionEdit edit, String rule) {
    return edit.inputs().findings(rule).stream().map(Finding::toString).toList();
  }
}
