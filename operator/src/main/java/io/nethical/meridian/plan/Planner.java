// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.DurationText;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.law.Judged;
import io.nethical.meridian.plan.rule.Reason.Concern;
import java.time.Duration;
import java.util.Objects;

/** From what people declared and what is known, to a plan or to all that speaks against one. */
public final class Planner {

  private static final String DELETION_TIMEOUT = "10m";

  private Planner() {}

  /** Pure: equal inputs, in any order, give equal results. */
  public static PlanResult plan(PlanInputs in) {
    var judged = Judged.of(in);
    var findings = Rules.check(in, judged);
    var warnings = findings.stream().filter(found -> found.reason().onlyWarns()).toList();
    var violations = findings.stream().filter(found -> !found.reason().onlyWarns()).toList();
    var accepted =
        violations.stream().noneMatch(found -> found.reason().concern() == Concern.ACCEPTED);
    return new PlanResult(
        judged.filter(_ -> accepted).map(law -> accepted(in, law)), violations, warnings);
  }

  private static Plan accepted(PlanInputs in, Judged judged) {
    var declared = in.declared().orElseThrow();
    var lawful = Lawful.under(judged, declared);
    return new Plan(
        identity(declared),
        placement(in.region(), (ClusterFacts.Enrolled) in.cluster()),
        ReleasePlan.of(declared),
        WorkloadPlanning.plan(declared),
        CapacityPlan.of(declared),
        EnvironmentContract.environment(lawful),
        NetworkPlanning.plan(lawful),
        policies(in.region()),
        lawful.edges(),
        lawful.obligations(),
        lawful.allowed());
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
}
