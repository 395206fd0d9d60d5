// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where Region and Fleet meet: each may be right alone and wrong together. */
class WorkloadRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void theAutoscalersMaximumIsNotBelowTheReplicas() {
    var rule = "maximum-is-not-below-minimum";

    assertThat(said(FULL.with("workload.autoscaling.maxReplicas", "4"), rule)).isEmpty();
    assertThat(said(FULL.with("workload.autoscaling.maxReplicas", "3"), rule))
        .containsExactly(
            "spec.workload.autoscaling.maxReplicas: 3 is below the minimum of 4 replicas, with the"
                + " Fleet's defaults counted in; raise maxReplicas or lower replicas");
    assertThat(said(FULL.with("workload.autoscaling", "{enabled: false, maxReplicas: 3}"), rule))
        .isEmpty();
  }

  @Test
  void theFleetsReplicasMayBeAboveTheRegionsMaximum() {
    var region = FULL.with("workload", "{autoscaling: {enabled: true, maxReplicas: 3}}");

    assertThat(
            region
                .inputs()
                .with(Edit.fleet("workloadDefaults", "{replicas: 4}"))
                .problems("maximum-is-not-below-minimum"))
        .hasSize(1);
  }

  @Test
  void clientsAndMetricsHaveTheirOwnPorts() {
    assertThat(said(FULL.with("workload.ports", "{http: 9090}"), "ports-differ"))
        .containsExactly(
            "spec.workload.ports: http and metrics are both 9090, with the Fleet's defaults counted"
                + " in; give each its own port");
    assertThat(said(FULL, "ports-differ")).isEmpty();
  }

  @Test
  void aPortForMetricsThatIsClosedIsNobodysPort() {
    var closed = FULL.with("workload.ports", "{http: 9090}").with("observability.metrics", "false");

    assertThat(said(closed, "ports-differ")).isEmpty();
  }

  @Test
  void noRequestIsAboveItsLimit() {
    var rule = "requests-fit-limits";

    assertThat(said(FULL.with("workload.resources.requests.memory", "8Gi"), rule)).isEmpty();
    assertThat(said(FULL.with("workload.resources.requests.memory", "8193Mi"), rule))
        .containsExactly(
            "spec.workload.resources.requests.memory: 8193Mi is above the limit of 8Gi, with the"
                + " Fleet's defaults counted in; lower the request or raise the limit");
    assertThat(said(FULL.with("workload.resources", "{requests: {memory: 99Gi}}"), rule)).isEmpty();
  }

  private static List<String> said(RegionEdit edit, String rule) {
    return edit.inputs().findings(rule).stream().map(Finding::toString).toList();
  }
}
