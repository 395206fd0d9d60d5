// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.plan.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing a rule found in one Region.
 *
 * @param field path of the value at fault, from {@code spec} on
 * @param problem what is wrong
 * @param remedy what a person can change
 * @param rule its id, as {@code docs/rules.md} lists it
 * @param reason of the closed set that conditions have
 */
public record Found(
    String region, String field, String problem, String remedy, String rule, String reason) {

  static Stream<Found> violations(PlannedRegion region) {
    return region.result().violations().stream().map(found -> of(region, found));
  }

  static Stream<Found> warnings(PlannedRegion region) {
    return region.result().warnings().stream().map(found -> of(region, found));
  }

  private static Found of(PlannedRegion region, Finding found) {
    return new Found(
        region.name(),
        found.field(),
        found.problem(),
        found.remedy(),
        found.rule(),
        found.reason().name());
  }

  /** What one rule says of many Regions is told under one head. */
  static void print(Page page, String what, List<Found> all) {
    page.heading(what + ": " + (all.isEmpty() ? "none" : all.size()));
    var byRule =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    found -> "  %s (%s): %s".formatted(found.rule, found.reason, found.remedy),
                    LinkedHashMap::new,
                    Collectors.mapping(Function.identity(), Collectors.toList())));
    byRule.forEach(
        (head, found) -> {
          page.line(head);
          found.forEach(
              one -> page.line("    " + one.region + "  " + one.field + ": " + one.problem));
        });
  }
}
