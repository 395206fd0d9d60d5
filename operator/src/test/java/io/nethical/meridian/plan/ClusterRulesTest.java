// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void theClusterIsEnrolled() {
    assertThat(said(new ClusterFacts.Missing(), "cluster-is-enrolled"))
        .containsExactly(
            "spec.cluster.secretRef.name: there is no enrolled cluster eu-central-1 in namespace"
                + " nethical; enrol it, or name one that is");
    assertThat(said(FULL.inputs(), "cluster-is-enrolled")).isEmpty();
  }

  @Test
  void theEnrolmentCanBeUsed() {
    assertThat(said(new ClusterFacts.Refused("data.kubeconfig", "no"), "enrolment-can-be-used"))
        .containsExactly(
            "spec.cluster.secretRef.name: the enrolment of cluster eu-central-1 cannot be used:"
                + " data.kubeconfig: no; have the platform team enrol the cluster again");
    assertThat(said(FULL.inputs(), "enrolment-can-be-used")).isEmpty();
  }

  @Test
  void theClusterIsGrantedToThisRegion() {
    assertThat(said(new ClusterFacts.Enrolled("DE", "nethical", "a/b"), "cluster-is-granted"))
        .containsExactly(
            "spec.cluster.secretRef.name: cluster eu-central-1 is granted to a/b, not to"
                + " nethical/eu-central-1; name a cluster that is granted to this Region, or have"
                + " enrolment grant it");
    assertThat(said(FULL.inputs(), "cluster-is-granted")).isEmpty();
  }

  @Test
  void theClusterStandsWhereTheRegionSays() {
    assertThat(said(FULL.inputs().standingIn("FR"), "cluster-stands-where-said"))
        .containsExactly(
            "spec.location.country: the Region says DE, but cluster eu-central-1 is enrolled as"
                + " standing in FR; correct the country, or use a cluster that stands there");
    assertThat(said(FULL.inputs(), "cluster-stands-where-said")).isEmpty();
  }

  @Test
  void theFleetExists() {
    assertThat(said(FULL.inputs().withoutFleet(), "fleet-exists"))
        .containsExactly(
            "spec.fleet: there is no Fleet nethical in namespace nethical; create it there, or name"
                + " one that exists");
    assertThat(said(FULL.inputs(), "fleet-exists")).isEmpty();
  }

  @Test
  void theRegionIsInOneRolloutPhase() {
    var rule = "in-one-rollout-phase";

    assertThat(said(FULL.inputs(), rule)).isEmpty();
    assertThat(said(FULL.inputs().with(Edit.fleet("rollout.phases", "[]")), rule))
        .containsExactly(
            "spec.fleet: Fleet nethical names this Region in no phase; name it in exactly one of"
                + " the Fleet's spec.rollout.phases");
  }

  private static List<String> said(ClusterFacts cluster, String rule) {
    return said(FULL.inputs().with(cluster), rule);
  }

  private static List<String> said(Inputs inputs, String rule) {
    return inputs.findings(rule).stream().map(Finding::toString).toList();
  }
}
