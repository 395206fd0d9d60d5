// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeerBuilder;
import io.nethical.meridian.plan.Plan;
import java.util.Map;

/** The other end of a connection: pods of the same member, but for one that the law allows. */
final class Peer {

  private Peer() {}

  static NetworkPolicyPeer podsOf(Plan plan) {
    return new NetworkPolicyPeerBuilder()
        .withPodSelector(new LabelSelectorBuilder().withMatchLabels(Labels.selector(plan)).build())
        .build();
  }

  static NetworkPolicyPeer namespacesLabelled(String label) {
    return inNamespaces(Map.of(label, "true")).build();
  }

  /** Every pod of the member, in whichever namespace. */
  static NetworkPolicyPeer anyPod() {
    return new NetworkPolicyPeerBuilder()
        .withNamespaceSelector(new LabelSelectorBuilder().build())
        .build();
  }

  /** The member's name servers: their labels are the same with every distribution. */
  static NetworkPolicyPeer nameServers() {
    return inNamespaces(Map.of("kubernetes.io/metadata.name", "kube-system"))
        .withPodSelector(new LabelSelectorBuilder().addToMatchLabels("k8s-app", "kube-dns").build())
        .build();
  }

  /** Addresses outside the member, of whom the Fleet says in which country they are. */
  static NetworkPolicyPeer range(String cidr) {
    return new NetworkPolicyPeerBuilder().withNewIpBlock().withCidr(cidr).endIpBlock().build();
  }

  private static NetworkPolicyPeerBuilder inNamespaces(Map<String, String> labels) {
    return new NetworkPolicyPeerBuilder()
        .withNamespaceSelector(new LabelSelectorBuilder().withMatchLabels(labels).build());
  }
}
