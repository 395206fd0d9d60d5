// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The fleet's report: each Region with its phase, then what the fleet was asked to carry beside
 * what is declared and provisioned.
 */
final class Report {

  private record Target(String field, String words) {}

  private static final List<Target> TARGETS =
      List.of(
          new Target("regions", "Regions"),
          new Target("sustainedRps", "sustained requests/s"),
          new Target("peakRps", "peak requests/s"),
          new Target("concurrentAgents", "concurrent agents"),
          new Target("storedActions", "stored actions"));

  private final GenericKubernetesResource fleet;
  private final List<RegionView> regions;

  Report(GenericKubernetesResource fleet, List<RegionView> regions) {
    this.fleet = fleet;
    this.regions = regions;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%-22s %-16s %s".formatted("PHASE", "REGION", "READY"));
    List<Map<String, Object>> phases = fleet.get("spec", "rollout", "phases");
    for (Map<String, Object> phase : phases == null ? List.<Map<String, Object>>of() : phases) {
      List<?> names = (List<?>) phase.get("regions");
      names.forEach(name -> lines.add(row(phase.get("name").toString(), name.toString())));
    }
    lines.add("");
    lines.add("%-22s %14s %14s %14s".formatted("CAPACITY", "TARGET", "DECLARED", "PROVISIONED"));
    TARGETS.forEach(target -> lines.add(row(target)));
    lines.add("");
    lines.add(reached() ? "Targets reached." : "Targets not reached.");
    TARGETS.stream()
        .filter(target -> figure("provisioned", target).isEmpty())
        .forEach(
            target ->
                lines.add("Declared only, as nothing provisions it yet: " + target.words() + "."));
    return lines;
  }

  /**
   * Whether every Region is Ready, and what is declared, and provisioned where the operator
   * provisions such a thing at all, carries every target.
   */
  boolean reached() {
    return regions.stream().allMatch(RegionView::ready) && TARGETS.stream().allMatch(this::reached);
  }

  private boolean reached(Target target) {
    OptionalLong wanted = figure("target", target);
    OptionalLong declared = figure("declared", target);
    return wanted.isPresent()
        && declared.isPresent()
        && declared.getAsLong() >= wanted.getAsLong()
        && figure("provisioned", target).orElse(wanted.getAsLong()) >= wanted.getAsLong();
  }

  private String row(String phase, String name) {
    String ready =
        regions.stream()
            .filter(region -> region.name().equals(name))
            .map(region -> region.ready() ? "yes" : "no: " + region.reason())
            .findFirst()
            .orElse("not applied");
    return "%-22s %-16s %s".formatted(phase, name, ready);
  }

  private String row(Target target) {
    return "%-22s %14s %14s %14s"
        .formatted(
            target.words(),
            text("target", target),
            text("declared", target),
            text("provisioned", target));
  }

  private String text(String column, Target target) {
    OptionalLong figure = figure(column, target);
    return figure.isPresent() ? "%,d".formatted(figure.getAsLong()) : "not yet";
  }

  /** A figure of the Fleet's status; empty when the operator does not know it. */
  private OptionalLong figure(String column, Target target) {
    return fleet.get("status", "capacity", column, target.field()) instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
