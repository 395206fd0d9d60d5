// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import io.nethical.meridian.plan.law.Edge;
import io.nethical.meridian.plan.law.EdgeKind;
import io.nethical.meridian.plan.law.Law;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The loss of any one other Region fits into this one's peak, so no third is drawn in. */
final class PeerLossRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "losing-a-peer-fits",
              Reason.InsufficientForPeer,
              "spec.capacity, capacity and failover.targets of the other Regions",
              "with the clients of any one Region that fails over here the peak is not passed",
              PeerLossRules::losingAPeerFits));

  private PeerLossRules() {}

  private static Stream<Point> losingAPeerFits(PlanInputs in) {
    var capacity = in.region().getSpec().capacity();
    return Law.over(in).stream()
        .flatMap(
            law ->
                in.neighbours()
                    .failingOverTo(in.name())
                    .filter(peer -> comesHere(law.over(peer), in.name())))
        .filter(peer -> capacity.sustainedRps() + load(peer) > capacity.peakRps())
        .map(
            peer ->
                new Point(
                    "spec.capacity.peakRps",
                    "with the %d requests/s of %s it carries %d, more than its peak of %d"
                        .formatted(
                            load(peer),
                            peer.name(),
                            capacity.sustainedRps() + load(peer),
                            capacity.peakRps()),
                    "raise the peak here, or let " + peer.name() + " fail over elsewhere"));
  }

  /** Whether the first target that the peer's law allows is this Region. */
  private static boolean comesHere(Law peer, String here) {
    return peer.edges()
        .filter(edge -> edge.kind() == EdgeKind.FAILOVER)
        .filter(Edge::isLegal)
        .findFirst()
        .filter(edge -> edge.to().equals(here))
        .isPresent();
  }

  private static long load(Standing peer) {
    return peer.region().getSpec().capacity().sustainedRps();
  }
}
