// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.Standing;
import io.nethical.meridian.plan.rule.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeerEdgesTest {

  private static final Region SELF = RegionEdit.ofFullRegion().region();

  @Test
  void aPeerWithARegimeThatNobodyKnowsIsNoSyncPeerYet() {
    var result = Inputs.of(SELF).with(peer("[gdpr, eu-ai-act, lost]")).plan();

    assertThat(result.violations()).isEmpty();
    assertThat(result.plan().orElseThrow().edges().sync()).isEmpty();
    assertThat(result.warnings())
        .filteredOn(found -> found.reason() == Reason.Advice)
        .extracting(found -> found.field() + ": " + found.problem())
        .contains("spec.sync.peers[0]: eu-west-1 is left out: its regime lost is not known");
  }

  @Test
  void aPeerWithKnownRegimesIsOne() {
    var result = Inputs.of(SELF).with(peer("[gdpr, eu-ai-act]")).plan();

    assertThat(result.plan().orElseThrow().edges().sync()).containsExactly("eu-west-1");
  }

  private static Standing peer(String regimes) {
    var region = RegionEdit.ofFullRegion().with("compliance.regimes", regimes).region();
    region.getMetadata().setName("eu-west-1");
    return new Standing(
        region, Optional.of(ReferenceFleet.region("eu-west-1").getSpec().location().country()));
  }
}
