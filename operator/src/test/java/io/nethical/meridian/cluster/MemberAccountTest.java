// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberAccountTest {

  @Test
  void anAccountOfTheTargetNamespaceIsOne() {
    assertThat(MemberAccount.in("target", "target/meridian-operator"))
        .contains(new MemberAccount("target", "meridian-operator"));
    assertThat(MemberAccount.in("target", "target/a.b")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "meridian-operator",
        "/meridian-operator",
        "target/",
        "target//meridian-operator",
        "target/meridian-operator/token",
        "target/../kube-system",
        "kube-system/meridian-operator",
        "target-2/meridian-operator",
        " target/meridian-operator",
        "target/meridian-operator ",
        "target/meridian-operator\n",
        "target/Meridian",
        "target/-a",
        "target/a..b",
        "target/a?dryRun=All",
      })
  void whatCouldMeanAnotherAccountIsNone(String text) {
    assertThat(MemberAccount.in("target", text)).isEmpty();
  }

  @Test
  void aNameLongerThanAnObjectsMayBeIsNone() {
    assertThat(MemberAccount.in("target", "target/" + "a".repeat(253))).isPresent();
    assertThat(MemberAccount.in("target", "target/" + "a".repeat(254))).isEmpty();
  }
}
