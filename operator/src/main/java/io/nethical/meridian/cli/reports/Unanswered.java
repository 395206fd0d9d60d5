// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.plan.law.Judgement;
import java.util.List;
import java.util.Set;

/**
 * A Region whose clients get no answer.
 *
 * @param reasons why each Region that is left does not serve them
 */
public record Unanswered(String region, List<Refusal> reasons) {

  /**
   * @param lawful whether the law would let it serve them
   * @param declared whether the Region names it as a failover target
   */
  public record Refusal(String candidate, boolean lawful, boolean declared, String why) {}

  static Unanswered of(PlannedFleet fleet, String name, Set<String> lost) {
    var origin = fleet.regions().stream().filter(region -> region.name().equals(name)).findFirst();
    return new Unanswered(
        name,
        origin.stream()
            .flatMap(
                region ->
                    fleet.regions().stream()
                        .filter(other -> !lost.contains(other.name()))
                        .map(other -> refusal(region, other)))
            .toList());
  }

  private static Refusal refusal(PlannedRegion origin, PlannedRegion candidate) {
    var failover = origin.spec().failover();
    var declared = failover != null && failover.targets().contains(candidate.name());
    var judgement =
        origin
            .law()
            .map(law -> law.clientsTo(candidate.inputs().standing()))
            .orElseGet(
                () -> new Judgement.Nowhere("where " + origin.name() + " stands is not known"));
    return new Refusal(
        candidate.name(),
        judgement instanceof Judgement.Legal,
        declared,
        switch (judgement) {
          case Judgement.Denied denied -> denied.why();
          case Judgement.Undecided unknown -> unknown.why();
          case Judgement.Legal _ ->
              declared
                  ? origin.name() + " cannot be planned"
                  : "it may, and is not among spec.failover.targets";
        });
  }
}
