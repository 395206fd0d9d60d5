// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.region.MemberCredential;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.observed.Credential;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.plan.MemberIdentity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people are told of the credential that a member's calls are made with. */
class CredentialStatusTest {

  @Test
  void aStaticOneIsToldAndIsNoFailure() {
    var status = with(new Credential(MemberCredential.STATIC, ""));
    StatusAssert.assertThat(status).isTrue("ClusterReachable", "ProbeSucceeded");
    StatusAssert.assertThat(status).isTrue("Ready", "AllReady");
    assertThat(message(status)).endsWith("static: only people renew it.");
    assertThat(status.member().credential()).isEqualTo(MemberCredential.STATIC);
  }

  @Test
  void aMintedOneNeedsNoWord() {
    var status = with(Situations.MINTED);
    assertThat(message(status)).isEqualTo("The member's API server answers.");
    assertThat(status.member().credential()).isEqualTo(MemberCredential.MINTED);
  }

  @Test
  void aTokenThatCannotBeRenewedIsToldBeforeItEnds() {
    var status = with(new Credential(MemberCredential.MINTED, "Unauthorized"));
    StatusAssert.assertThat(status).isTrue("ClusterReachable", "ProbeSucceeded");
    assertThat(message(status)).endsWith("used until it ends: Unauthorized");
  }

  private static RegionStatus with(Credential credential) {
    var seen =
        new Observation(
            Situations.UP,
            true,
            "",
            Optional.of(new MemberIdentity("cluster", "nethical", true, "nethical/eu-central-1")),
            credential,
            "",
            Optional.of(Situations.COMPLETE),
            List.of(),
            List.of());
    return new RegionStatusFactory(() -> Situations.NOW)
        .status(Situations.of(Situations.region(), seen, Optional.of(List.of())));
  }

  private static String message(RegionStatus status) {
    return Conditions.find(status.conditions(), "ClusterReachable")
        .map(Condition::getMessage)
        .orElseThrow();
  }
}
