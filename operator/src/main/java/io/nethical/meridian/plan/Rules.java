// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.law.LawRules;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that can be said against a Region. Each rule looks at one thing, says all that is
 * wrong with it, and says nothing where another rule already tells what is missing.
 */
public final class Rules {

  /** In the order in which findings are told. */
  public static final List<Rule> ALL =
      Stream.of(
              FleetRules.ALL,
              ClusterRules.ALL,
              ReferenceRules.ALL,
              WorkloadRules.ALL,
              EnvironmentRules.ALL,
              LawRules.ALL,
              CapacityRules.ALL,
              TierRules.ALL,
              PeerLossRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  static List<Finding> check(PlanInputs inputs) {
    return ALL.stream().flatMap(rule -> rule.apply(inputs)).toList();
  }
}
