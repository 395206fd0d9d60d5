// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Reason.Concern;
import java.util.List;
import java.util.Optional;

/**
 * A plan and all that speaks against it.
 *
 * <p>A plan is lawful whatever was asked for: it holds no edge that the law denies, and what a
 * regime demands is on. So there is one also while the law objects, and a Region that runs is held
 * to it: what has become illegal is withdrawn. Whether a Region may begin is another question.
 *
 * @param plan present unless the spec or a reference keeps the Region from being planned at all
 * @param violations all of them, in the order of the rules
 * @param warnings what is planned all the same, in the order of the rules
 */
public record PlanResult(Optional<Plan> plan, List<Finding> violations, List<Finding> warnings) {

  public PlanResult {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
    if (plan.isPresent() != of(violations, Concern.ACCEPTED).isEmpty()) {
      throw new IllegalArgumentException("a plan stands exactly where the Region is accepted");
    }
  }

  /** Whether nothing at all is held against the Region. */
  public boolean clean() {
    return violations.isEmpty();
  }

  /**
   * The plan to write: any plan for a Region that has begun, and only one that nothing speaks
   * against for a Region of which nothing is in its member yet.
   */
  public Optional<Plan> toWrite(Region region) {
    return plan.filter(_ -> clean() || begun(region));
  }

  /** Whether the Region was ever planned to be written; that stands in its status first. */
  public static boolean begun(Region region) {
    return region.getStatus() != null && region.getStatus().capacity() != null;
  }

  /** The findings that belong to one condition. */
  public List<Finding> of(Concern concern) {
    return of(
        concern == Concern.CAPACITY || concern == Concern.NONE ? warnings : violations, concern);
  }

  private static List<Finding> of(List<Finding> all, Concern concern) {
    return all.stream().filter(found -> found.reason().concern() == concern).toList();
  }
}
