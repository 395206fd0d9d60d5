// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.Region;
import java.time.Duration;
import java.util.Objects;
import java.util.SortedSet;

/** From what people declared and what is known, to a plan or to all that speaks against one. */
public final class Planner {

  private static final String DELETION_TIMEOUT = "10m";

  private Planner() {}

  /** Pure: equal inputs, in any order, give equal results. */
  public static PlanResult plan(PlanInputs in) {
    var violations = Rules.check(in);
    return violations.isEmpty() ? PlanResult.of(accepted(in)) : PlanResult.refused(violations);
  }

  private static Plan accepted(PlanInputs in) {
    var declared = in.declared().orElseThrow();
    return new Plan(
        identity(declared),
        placement(in.region(), (ClusterFacts.Enrolled) in.cluster()),
        ReleasePlan.of(declared),
        WorkloadPlanning.plan(declared),
        CapacityPlan.of(declared),
        EnvironmentContract.environment(declared),
        NetworkPlanning.plan(declared),
        policies(in.region()),
        allowed(in, declared));
  }

  private static RegionIdentity identity(Declared declared) {
    var metadata = declared.region().getMetadata();
    var spec = declared.spec();
    return new RegionIdentity(
        metadata.getNamespace(),
        metadata.getName(),
        metadata.getUid(),
        spec.fleet(),
        Objects.requireNonNullElse(spec.displayName(), metadata.getName()),
        Canonical.word(spec.group()),
        FleetRules.phases(declared).getFirst());
  }

  private static Placement placement(Region region, ClusterFacts.Enrolled cluster) {
    var spec = region.getSpec();
    return new Placement(
        spec.cluster().secretRef().name(),
        cluster.targetNamespace(),
        cluster.country(),
        Objects.requireNonNullElse(spec.location().subdivision(), ""));
  }

  private static Policies policies(Region region) {
    var spec = region.getSpec();
    return new Policies(
        spec.deletionPolicy(), deletionTimeout(region), spec.driftPolicy(), spec.adoptionPolicy());
  }

  /**
   * How long a dead member may hold up the deletion of that Region; 10 minutes when it is silent.
   */
  public static Duration deletionTimeout(Region region) {
    return DurationText.parse(
        Objects.requireNonNullElse(region.getSpec().deletionTimeout(), DELETION_TIMEOUT));
  }

  /** Transfers count while they stand in a profile: when they end is told by a clock, not here. */
  private static SortedSet<String> allowed(PlanInputs in, Declared declared) {
    return AllowedCountries.of(
        in.region(), declared.fleet(), declared.regimes(), in.siblings(), _ -> true);
  }
}
