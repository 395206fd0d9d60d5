// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule about a Region whose law is known already. It finds nothing where there is none.
 *
 * @param check all that speaks against the Region
 */
public record LawRule(
    String id, Reason reason, String reads, String holds, Function<Judged, Stream<Point>> check) {

  public Stream<Finding> apply(Judged judged) {
    return rule().findings(check.apply(judged));
  }

  /** The same for whoever has only the inputs. */
  public Rule rule() {
    return new Rule(id, reason, reads, holds, in -> Judged.of(in).stream().flatMap(check));
  }
}
