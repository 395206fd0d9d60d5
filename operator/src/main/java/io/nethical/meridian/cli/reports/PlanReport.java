// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.nethical.meridian.cli.picture.Fault;
import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.PlannedFleet;
import java.util.List;

/**
 * What would come of a set of documents.
 *
 * @param assumptions what was taken for true because nothing said it
 * @param members what would change in each member; null where no member was asked
 */
public record PlanReport(
    List<Fault> faults,
    List<String> assumptions,
    List<FleetReport> fleets,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<MemberChanges> members)
    implements Report {

  public static PlanReport of(List<Fault> faults, FleetPicture picture, List<PlannedFleet> fleets) {
    return new PlanReport(
        faults,
        Assumptions.of(picture, fleets),
        fleets.stream().map(FleetReport::of).toList(),
        null);
  }

  /** The same with what members answered. */
  public PlanReport with(List<MemberChanges> answers) {
    return new PlanReport(faults, assumptions, fleets, answers);
  }

  @Override
  public boolean clean() {
    return faults.isEmpty() && fleets.stream().allMatch(fleet -> fleet.violations().isEmpty());
  }

  @Override
  public void print(Page page) {
    Faults.print(page, faults);
    assumptions.forEach(assumption -> page.heading("assumed: " + assumption));
    fleets.forEach(fleet -> fleet.print(page));
    if (members != null) {
      page.heading("Changes in members");
      members.forEach(member -> member.print(page));
    }
    if (fleets.isEmpty()) {
      page.heading("No Fleet and no Region to plan.");
    }
  }
}
