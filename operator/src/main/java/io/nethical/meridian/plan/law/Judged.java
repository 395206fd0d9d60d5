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

  Declared declared() {
    return new Declared(law.self().region(), law.fleet());
  }

  Regimes regimes() {
    return law.regimes();
  }
}
