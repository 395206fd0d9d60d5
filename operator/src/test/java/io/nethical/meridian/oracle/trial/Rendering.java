// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.oracle.Way;
import io.nethical.meridian.plan.Plan;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects of a plan held against the oracle: what the pods are told, and what lets them out.
 */
record Rendering(Held held, List<HasMetadata> objects) {

  static Rendering of(Held held, Plan plan) {
    return new Rendering(
        held, DesiredObjects.of(plan).stream().map(DesiredObject::object).toList());
  }

  void check() {
    holds(placed("FAILOVER_REGIONS"), held.permitted(Way.Kind.FAILOVER));
    holds(placed("NETHICAL_SYNC_PEERS"), held.permitted(Way.Kind.SYNC));
    holds(told("OTEL_EXPORTER_OTLP_ENDPOINT"), held.permitted(Way.Kind.TRACES));
    holds(ranges(), held.permittedRanges());
  }

  /** A name of somebody who stands nowhere leads nowhere. */
  private List<String> placed(String variable) {
    return told(variable).stream().filter(held::stands).toList();
  }

  private List<String> told(String variable) {
    return all(ConfigMap.class)
        .map(map -> map.getData().getOrDefault(variable, ""))
        .flatMap(value -> Stream.of(value.split(",")))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private List<String> ranges() {
    return all(NetworkPolicy.class)
        .flatMap(policy -> policy.getSpec().getEgress().stream())
        .flatMap(rule -> rule.getTo().stream())
        .filter(peer -> peer.getIpBlock() != null)
        .map(peer -> peer.getIpBlock().getCidr())
        .toList();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return objects.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static void holds(Collection<String> rendered, Set<String> permitted) {
    assertThat(Set.copyOf(rendered)).isEqualTo(permitted);
  }
}
