// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.MemberStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundTest {

  private final Region region = RegionEdit.ofFullRegion().region();
  private final String self =
      region.getMetadata().getNamespace() + "/" + region.getMetadata().getName();
  private final ClusterFacts enrolled = new ClusterFacts.Enrolled("DE", "target", self);

  @Test
  void aNamespaceThatWasMadeForTheRegionIsAccepted() {
    assertThat(checked(new MemberIdentity("member", "target", true, self))).isEqualTo(enrolled);
  }

  @Test
  void theHubIsNoMemberOfItself() {
    assertThat(refusal(new MemberIdentity("hub", "target", true, self)))
        .isEqualTo("data.kubeconfig");
  }

  @Test
  void anotherClusterThanBeforeIsRefused() {
    pin("other", "target");
    assertThat(refusal(new MemberIdentity("member", "target", true, self)))
        .isEqualTo("data.kubeconfig");
  }

  @Test
  void anotherNamespaceThanBeforeIsRefused() {
    pin("member", "elsewhere");
    assertThat(refusal(new MemberIdentity("member", "target", true, self)))
        .contains("target-namespace");
    assertThat(Ground.isElsewhere(region, new MemberIdentity("member", "target", true, self)))
        .isTrue();
  }

  @Test
  void theSameClusterAtAnotherAddressIsHome() {
    pin("member", "target");
    assertThat(checked(new MemberIdentity("member", "target", true, self))).isEqualTo(enrolled);
    assertThat(Ground.isElsewhere(region, new MemberIdentity("member", "target", true, self)))
        .isFalse();
  }

  @Test
  void aNamespaceGrantedToNobodyOrToAnotherRegionIsRefused() {
    assertThat(refusal(new MemberIdentity("member", "target", true, ""))).contains("namespace");
    assertThat(refusal(new MemberIdentity("member", "target", true, "a/b"))).contains("namespace");
    assertThat(why(new MemberIdentity("member", "target", true, ""))).contains("grants to nobody");
    assertThat(why(new MemberIdentity("member", "target", true, "a/b"))).contains("grants to a/b");
  }

  @Test
  void aNamespaceThatIsNotThereIsRefused() {
    assertThat(refusal(new MemberIdentity("member", "target", false, ""))).contains("namespace");
  }

  @Test
  void theSameGroundIsTheSameNamespaceOfTheSameCluster() {
    var here = new MemberIdentity("member", "target", true, self);

    assertThat(here.sameGround(new MemberIdentity("member", "target", false, ""))).isTrue();
    assertThat(here.sameGround(new MemberIdentity("member", "other", true, self))).isFalse();
    assertThat(here.sameGround(new MemberIdentity("other", "target", true, self))).isFalse();
  }

  private ClusterFacts checked(MemberIdentity found) {
    return Ground.checked(region, enrolled, found, "hub");
  }

  private String refusal(MemberIdentity found) {
    return ((ClusterFacts.Refused) checked(found)).field();
  }

  private String why(MemberIdentity found) {
    return ((ClusterFacts.Refused) checked(found)).why();
  }

  private void pin(String cluster, String namespace) {
    region.setStatus(
        new RegionStatus(
            1L,
            List.of(),
            null,
            null,
            List.of(),
            null,
            new MemberStatus(cluster, namespace, "DE", null),
            List.of(),
            List.of(),
            null));
  }
}
