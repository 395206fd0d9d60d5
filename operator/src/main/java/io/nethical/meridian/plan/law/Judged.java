// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.PlanInputs;
import java.util.List;
import java.util.Optional;

/** One Region under the law, worked out once for all rules that ask. */
public record Judged(Law law, List<Edge> edges) {

  public Judged {
    edges = List.copyOf(edges);
  }

  /** Empty without a Fleet, or while the Region stands nowhere. */
  public static Optional<Judged> of(PlanInputs in) {
    return Law.over(in).map(law -> new Judged(law, law.edges().toList()));
  }

  /**
   * Peers that the workload may know by name: those that are legal, and those that are not there.
   */
  public List<String> named(EdgeKind kind) {
    return edges.stream()
        .filter(edge -> edge.kind() == kind)
        .filter(edge -> edge.isLegal() || edge.judgement() instanceof Judgement.Nowhere)
        .map(Edge::to)
        .toList();
  }

  Declared declared() {
    return new Declared(law.self().region(), law.fleet());
  }

  Regimes regimes() {
    return law.regimes();
  }
}
