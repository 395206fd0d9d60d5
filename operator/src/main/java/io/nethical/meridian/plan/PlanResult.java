// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.List;
import java.util.Optional;

/**
 * Either a plan or all the reasons against one.
 *
 * @param plan present exactly when there are no violations
 * @param violations all of them, in the order of the rules
 */
public record PlanResult(Optional<Plan> plan, List<Violation> violations) {

  public PlanResult {
    violations = List.copyOf(violations);
    if (plan.isPresent() != violations.isEmpty()) {
      throw new IllegalArgumentException("a plan stands exactly where no violation does");
    }
  }

  static PlanResult of(Plan plan) {
    return new PlanResult(Optional.of(plan), List.of());
  }

  static PlanResult refused(List<Violation> violations) {
    return new PlanResult(Optional.empty(), violations);
  }
}
