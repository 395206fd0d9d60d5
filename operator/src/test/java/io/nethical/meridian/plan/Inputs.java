// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import io.nethical.meridian.plan.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The inputs of one Region's plan: at first the reference fleet with every Region enrolled where it
 * says, on a day on which all its approvals hold; each edit gives another value.
 */
public record Inputs(
    Region region,
    Optional<Fleet> fleet,
    Map<String, ComplianceProfile> profiles,
    ClusterFacts cluster,
    Map<String, Standing> others,
    LocalDate today) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  public static Inputs of(Region region) {
    var others = new TreeMap<String, Standing>();
    ReferenceFleet.regions().stream()
        .map(other -> new Standing(other, Optional.of(country(other))))
        .forEach(other -> others.put(other.name(), other));
    return new Inputs(
        region,
        Optional.of(ReferenceFleet.fleet()),
        ReferenceFleet.profiles(),
        ReferenceFleet.enrolledFor(region),
        others,
        TODAY);
  }

  private static String country(Region region) {
    return region.getSpec().location().country();
  }

  public Inputs with(ClusterFacts enrolment) {
    return new Inputs(region, fleet, profiles, enrolment, others, today);
  }

  /** The Region's own cluster, enrolled as standing in another country. */
  public Inputs standingIn(String country) {
    return with(new ClusterFacts.Enrolled(country, "nethical", grantee()));
  }

  private String grantee() {
    var metadata = region.getMetadata();
    return metadata.getNamespace() + "/" + metadata.getName();
  }

  public Inputs with(Fleet other) {
    return new Inputs(region, Optional.of(other), profiles, cluster, others, today);
  }

  public Inputs withoutFleet() {
    return new Inputs(region, Optional.empty(), profiles, cluster, others, today);
  }

  public Inputs with(ComplianceProfile profile) {
    var all = new TreeMap<>(profiles);
    all.put(profile.getMetadata().getName(), profile);
    return new Inputs(region, fleet, all, cluster, others, today);
  }

  public Inputs with(Standing other) {
    var all = new TreeMap<>(others);
    all.put(other.name(), other);
    return new Inputs(region, fleet, profiles, cluster, all, today);
  }

  /** Another Region, enrolled elsewhere; nowhere where the country is null. */
  public Inputs standing(String name, String country) {
    return with(new Standing(others.get(name).region(), Optional.ofNullable(country)));
  }

  public Inputs without(String other) {
    var all = new TreeMap<>(others);
    all.remove(other);
    return new Inputs(region, fleet, profiles, cluster, all, today);
  }

  public Inputs alone() {
    return new Inputs(region, fleet, profiles, cluster, Map.of(), today);
  }

  public Inputs on(LocalDate day) {
    return new Inputs(region, fleet, profiles, cluster, others, day);
  }

  public PlanInputs inputs() {
    return inputs(others.values().stream().toList());
  }

  /** The same, said the other way round. */
  public PlanInputs reversed() {
    var sorted = new ArrayList<>(others.values());
    sorted.sort(Comparator.comparing(Standing::name).reversed());
    return inputs(sorted);
  }

  private PlanInputs inputs(List<Standing> regions) {
    var self = region.getMetadata().getName();
    var neighbours = regions.stream().filter(other -> !other.name().equals(self)).toList();
    return new PlanInputs(region, fleet, profiles, cluster, Neighbourhood.of(neighbours), today);
  }

  /** What one rule finds. */
  public List<Finding> findings(String rule) {
    return Rules.ALL.stream()
        .filter(one -> one.id().equals(rule))
        .flatMap(one -> one.apply(inputs()))
        .toList();
  }

  /** The problems that one rule finds. */
  public List<String> problems(String rule) {
    return findings(rule).stream().map(Finding::problem).toList();
  }

  public PlanResult plan() {
    return Planner.plan(inputs());
  }
}
