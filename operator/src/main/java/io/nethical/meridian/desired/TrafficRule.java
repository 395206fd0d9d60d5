// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPortBuilder;
import java.util.List;

/** One permitted direction. The protocol is spelled out: rules are atomic for the API server. */
final class TrafficRule {

  private static final int DNS = 53;

  private TrafficRule() {}

  static NetworkPolicyIngressRule from(NetworkPolicyPeer peer, int port) {
    return new NetworkPolicyIngressRuleBuilder().withFrom(peer).withPorts(tcp(port)).build();
  }

  static NetworkPolicyIngressRule fromAnywhere(int port) {
    return new NetworkPolicyIngressRuleBuilder().withPorts(tcp(port)).build();
  }

  static NetworkPolicyEgressRule to(NetworkPolicyPeer peer, int port) {
    return to(List.of(peer), port);
  }

  static NetworkPolicyEgressRule to(List<NetworkPolicyPeer> peers, int port) {
    return new NetworkPolicyEgressRuleBuilder().withTo(peers).withPorts(tcp(port)).build();
  }

  /** Name resolution, over both protocols. */
  static NetworkPolicyEgressRule toNames() {
    return new NetworkPolicyEgressRuleBuilder()
        .withTo(Peer.nameServers())
        .withPorts(port(DNS, "UDP"), tcp(DNS))
        .build();
  }

  private static NetworkPolicyPort tcp(int number) {
    return port(number, "TCP");
  }

  private static NetworkPolicyPort port(int number, String protocol) {
    return new NetworkPolicyPortBuilder()
        .withPort(new IntOrString(number))
        .withProtocol(protocol)
        .build();
  }
}
