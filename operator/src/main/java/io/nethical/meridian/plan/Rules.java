// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.law.Judged;
import io.nethical.meridian.plan.law.LawRule;
import io.nethical.meridian.plan.law.LawRules;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that can be said against a Region. Each rule looks at one thing, says all that is
 * wrong with it, and says nothing where another rule already tells what is missing.
 */
public final class Rules {

  private static final List<Rule> BEFORE_THE_LAW =
      together(
          List.of(
              FleetRules.ALL,
              ClusterRules.ALL,
              ReferenceRules.ALL,
              WorkloadRules.ALL,
              EnvironmentRules.ALL));

  private static final List<Rule> AFTER_THE_LAW =
      together(List.of(CapacityRules.ALL, TierRules.ALL, PeerLossRules.ALL));

  /** In the order in which findings are told. */
  public static final List<Rule> ALL =
      together(
          List.of(
              BEFORE_THE_LAW, LawRules.ALL.stream().map(LawRule::rule).toList(), AFTER_THE_LAW));

  private Rules() {}

  /**
   * @param judged the same inputs under the law
   */
  static List<Finding> check(PlanInputs inputs, Optional<Judged> judged) {
    return Stream.of(
            BEFORE_THE_LAW.stream().flatMap(rule -> rule.apply(inputs)),
            judged.stream().flatMap(Rules::underTheLaw),
            AFTER_THE_LAW.stream().flatMap(rule -> rule.apply(inputs)))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Finding> underTheLaw(Judged judged) {
    return LawRules.ALL.stream().flatMap(rule -> rule.apply(judged));
  }

  private static List<Rule> together(List<List<Rule>> rules) {
    return rules.stream().flatMap(List::stream).toList();
  }
}
