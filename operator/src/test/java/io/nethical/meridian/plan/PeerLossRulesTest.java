// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeerLossRulesTest {

  private static final String RULE = "losing-a-peer-fits";
  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void theClientsOfAPeerFitExactly() {
    assertThat(FULL.with("capacity.peakRps", "300").inputs().problems(RULE)).isEmpty();
    assertThat(FULL.with("capacity.peakRps", "299").inputs().problems(RULE))
        .containsExactly(
            "with the 200 requests/s of eu-west-1 it carries 300, more than its peak of 299");
  }

  @Test
  void whoFailsOverElsewhereFirstDoesNotComeHere() {
    var peer = peer("[ap-southeast-1, eu-central-1]", "IE");
    var legal = Edit.profile("gdpr", "approvedTransfers", "[{country: SG, until: '2030-01-01'}]");
    var open = RegionEdit.of("eu-west-1").with("compliance.residency", "Open");
    var elsewhere =
        new Standing(
            open.with("failover.targets", "[ap-southeast-1, eu-central-1]").region(),
            Optional.of("IE"));

    assertThat(small().with(legal).with(elsewhere).problems(RULE)).isEmpty();
    assertThat(small().with(peer).problems(RULE)).hasSize(1);
  }

  @Test
  void whoseLawForbidsItToComeDoesNotCome() {
    assertThat(small().with(peer("[eu-central-1]", "US")).problems(RULE)).isEmpty();
  }

  @Test
  void aPeerThatStandsNowhereDoesNotCome() {
    assertThat(small().standing("eu-west-1", null).problems(RULE)).isEmpty();
  }

  @Test
  void aRegionThatStandsNowhereIsNotHeldAgainstItsPeak() {
    assertThat(small().with(new ClusterFacts.Missing()).problems(RULE)).isEmpty();
  }

  private static Inputs small() {
    return FULL.with("capacity.peakRps", "200").inputs();
  }

  private static Standing peer(String targets, String country) {
    return new Standing(
        RegionEdit.of("eu-west-1").with("failover.targets", targets).region(),
        Optional.of(country));
  }
}
