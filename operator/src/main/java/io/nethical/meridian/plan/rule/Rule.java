// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.rule;

import io.nethical.meridian.plan.declared.PlanInputs;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that must hold, as a value, so that the same words stand in the code and in {@code
 * docs/rules.md}.
 *
 * @param id in words with dashes; never changed, as runbooks and tests name it
 * @param reads the fields it looks at
 * @param holds what is so where it finds nothing
 * @param check all that speaks against it; nothing where another rule tells what is missing
 */
public record Rule(
    String id,
    Reason reason,
    String reads,
    String holds,
    Function<PlanInputs, Stream<Point>> check) {

  public Stream<Finding> apply(PlanInputs in) {
    return findings(check.apply(in));
  }

  /** What was found, under the name of this rule. */
  public Stream<Finding> findings(Stream<Point> points) {
    return points.map(
        found -> new Finding(id, reason, found.field(), found.problem(), found.remedy()));
  }
}
