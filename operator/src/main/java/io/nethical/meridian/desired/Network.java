// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.nethical.meridian.plan.ExposurePlan;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.law.TelemetryEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may talk to whom: nothing at all, and then what the plan needs. Never the open world out. */
final class Network {

  private Network() {}

  static List<DesiredObject> of(Plan plan) {
    return List.of(DesiredObject.needed(deny(plan)), DesiredObject.needed(workload(plan)));
  }

  private static NetworkPolicy deny(Plan plan) {
    return new NetworkPolicyBuilder()
        .withMetadata(Metadata.of(plan, Names.DEFAULT_DENY, "network"))
        .withNewSpec()
        .withNewPodSelector()
        .withMatchLabels(Labels.selector(plan))
        .endPodSelector()
        .withPolicyTypes("Ingress", "Egress")
        .endSpec()
        .build();
  }

  private static NetworkPolicy workload(Plan plan) {
    return new NetworkPolicyBuilder()
        .withMetadata(Metadata.of(plan, Names.WORKLOAD, Workload.COMPONENT))
        .withNewSpec()
        .withPodSelector(Metadata.selecting(plan, Workload.COMPONENT))
        .withPolicyTypes("Ingress", "Egress")
        .withIngress(ingress(plan))
        .withEgress(egress(plan))
        .endSpec()
        .build();
  }

  private static List<NetworkPolicyIngressRule> ingress(Plan plan) {
    var ports = plan.workload().ports();
    var rules = new ArrayList<NetworkPolicyIngressRule>();
    rules.add(clients(plan.network().exposure(), ports.http()));
    rules.add(TrafficRule.from(Peer.podsOf(plan), ports.http()));
    if (ports.metricsOpen()) {
      rules.add(TrafficRule.from(Peer.namespacesLabelled(Labels.MONITORING), ports.metrics()));
    }
    return rules;
  }

  /**
   * A load balancer, or whoever brings clients to given addresses, may hand on the client's own
   * address: those cannot be told from the world. An ingress controller is a pod in a namespace.
   */
  private static NetworkPolicyIngressRule clients(ExposurePlan exposure, int port) {
    return switch (exposure) {
      case ExposurePlan.LoadBalancer _, ExposurePlan.Given _ -> TrafficRule.fromAnywhere(port);
      case ExposurePlan.Ingress _ ->
          TrafficRule.from(Peer.namespacesLabelled(Labels.INGRESS), port);
    };
  }

  private static List<NetworkPolicyEgressRule> egress(Plan plan) {
    var rules = new ArrayList<NetworkPolicyEgressRule>();
    rules.add(TrafficRule.toNames());
    rules.add(TrafficRule.to(Peer.podsOf(plan), plan.workload().ports().http()));
    plan.edges().telemetry().flatMap(Network::traces).ifPresent(rules::add);
    return rules;
  }

  /** To whatever pod collects them in the member, or to the ranges of the one outside it. */
  private static Optional<NetworkPolicyEgressRule> traces(TelemetryEdge telemetry) {
    if (telemetry.inMember()) {
      return Optional.of(TrafficRule.to(Peer.anyPod(), telemetry.port()));
    }
    return telemetry.cidrs().isEmpty()
        ? Optional.empty()
        : Optional.of(
            TrafficRule.to(telemetry.cidrs().stream().map(Peer::range).toList(), telemetry.port()));
  }
}
