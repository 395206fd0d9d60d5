// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.cli.picture.Fault;
import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.status.ConditionType;
import io.nethical.meridian.status.Conditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What each regime asks of each Region, and what answers it.
 *
 * @param violations the law's and all others: evidence of what does not hold
 */
public record EvidenceReport(
    List<Fault> faults, List<String> assumptions, List<Found> violations, List<Evidence> evidence)
    implements Report {

  /**
   * @param wanted the Regions to tell of, by name
   */
  public static EvidenceReport of(
      List<Fault> faults,
      FleetPicture picture,
      List<PlannedFleet> fleets,
      Predicate<String> wanted) {
    var regions =
        fleets.stream()
            .flatMap(fleet -> fleet.regions().stream())
            .filter(region -> wanted.test(region.name()))
            .toList();
    return new EvidenceReport(
        faults,
        Assumptions.of(picture, fleets),
        regions.stream().flatMap(Found::violations).toList(),
        regions.stream().flatMap(EvidenceReport::rows).toList());
  }

  private static Stream<Evidence> rows(PlannedRegion region) {
    var since = since(region.inputs().region());
    return region.law().stream()
        .flatMap(law -> law.binding().stream())
        .flatMap(
            profile ->
                Stream.concat(
                        SwitchDemands.of(profile.getSpec(), region),
                        DataDemands.of(profile.getSpec(), region))
                    .map(
                        answer ->
                            new Evidence(
                                region.name(),
                                profile.getMetadata().getName(),
                                answer.requirement(),
                                answer.field(),
                                answer.value(),
                                answer.verdict(),
                                since.orElse(null))));
  }

  /** Known where a hub said it. */
  private static Optional<String> since(Region region) {
    return Optional.ofNullable(region.getStatus())
        .flatMap(status -> Conditions.find(status.conditions(), ConditionType.COMPLIANT))
        .filter(condition -> "True".equals(condition.getStatus()))
        .map(condition -> condition.getLastTransitionTime());
  }

  @Override
  public boolean clean() {
    return faults.isEmpty()
        && violations.isEmpty()
        && evidence.stream().noneMatch(one -> one.verdict().equals(Evidence.VIOLATED));
  }

  @Override
  public void print(Page page) {
    Faults.print(page, faults);
    assumptions.forEach(assumption -> page.heading("assumed: " + assumption));
    Found.print(page, "Violations", violations);
    var table = new Table("REGION", "REGIME", "REQUIREMENT", "FIELD", "VALUE", "VERDICT", "SINCE");
    evidence.forEach(
        one ->
            table.row(
                one.region(),
                one.regime(),
                one.requirement(),
                one.field(),
                one.value(),
                one.verdict(),
                one.since()));
    page.heading("Evidence").table(table);
  }
}
