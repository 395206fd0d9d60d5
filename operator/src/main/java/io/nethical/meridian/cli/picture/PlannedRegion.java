// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.picture;

import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import io.nethical.meridian.plan.capacity.Carrier;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.law.Law;
import java.util.List;
import java.util.Optional;

/** One Region, what it was planned from and what came of it. */
public record PlannedRegion(PlanInputs inputs, PlanResult result) {

  static PlannedRegion of(PlanInputs inputs) {
    return new PlannedRegion(inputs, Planner.plan(inputs));
  }

  public String name() {
    return inputs.name();
  }

  public RegionSpec spec() {
    return inputs.region().getSpec();
  }

  public Optional<Plan> plan() {
    return result.plan();
  }

  /** Empty without a Fleet, or while the Region stands nowhere. */
  public Optional<Law> law() {
    return Law.over(inputs);
  }

  /** Who serves its clients when it is lost, in order: only what is legal. */
  public List<String> chain() {
    return plan().map(plan -> plan.edges().failover()).orElseGet(List::of);
  }

  /**
   * @param loadPercent of what it declares to hold; a part of a request counts as one
   */
  Carrier carrier(int loadPercent) {
    var capacity = spec().capacity();
    return new Carrier(
        Math.ceilDiv((long) capacity.sustainedRps() * loadPercent, 100L),
        capacity.peakRps(),
        chain());
  }
}
