// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.PlanResult;
import java.util.List;
import java.util.Optional;

/**
 * Everything one pass learned of a Region.
 *
 * @param planned empty while an input of the plan has not been read yet
 * @param observation what the member's watches say; empty while there is no connection
 * @param outcomes what the pass did, empty list when it did not write; absent when it could not
 *     look
 * @param pause the pause in force, empty when there is none
 */
public record RegionSituation(
    Region region,
    Optional<PlanResult> planned,
    Optional<Observation> observation,
    Optional<List<Outcome>> outcomes,
    Optional<Pause> pause) {

  /** Planned or not yet, and its member not looked at. */
  public static RegionSituation planned(Region region, Optional<PlanResult> planned) {
    return new RegionSituation(
        region, planned, Optional.empty(), Optional.empty(), Optional.empty());
  }

  long generation() {
    return region.getMetadata().getGeneration();
  }

  /** Whether this pass could look at everything, or knows for certain why it could not. */
  public boolean looked() {
    boolean refused = planned.isPresent() && toWrite().isEmpty();
    return refused || (planned.isPresent() && (unreachable() || answered()));
  }

  /** The plan that this pass was to write; empty where there is none or it may not be written. */
  Optional<Plan> toWrite() {
    return planned.flatMap(result -> result.toWrite(region));
  }

  /** The member answers, and was held against the plan or refused to list its objects. */
  private boolean answered() {
    return observation
        .filter(o -> o.reachability().answering())
        .filter(o -> o.synced() ? compared() : !o.trouble().isEmpty())
        .isPresent();
  }

  /** A member that could be read only when the pass was nearly over was held against nothing. */
  private boolean compared() {
    return outcomes.isPresent() || pause.isPresent();
  }

  /**
   * Whether the status that stands says more than this pass could learn: right after a start
   * nothing is read yet, which is no reason to take back what was true a moment ago. A member that
   * stays silent becomes unreachable after its grace, and then it is told.
   */
  public boolean knowsLessThanBefore() {
    var before = region.getStatus();
    return !looked()
        && before != null
        && Long.valueOf(generation()).equals(before.observedGeneration())
        && Conditions.find(before.conditions(), ConditionType.ACCEPTED)
            .filter(c -> !"Unknown".equals(c.getStatus()))
            .isPresent();
  }

  boolean unreachable() {
    return observation
        .filter(o -> o.reachability().state() == Reachability.State.UNREACHABLE)
        .isPresent();
  }

  boolean seen() {
    return observation.filter(Observation::synced).isPresent() && !unreachable();
  }
}
