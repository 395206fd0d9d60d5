// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Ref;
import java.util.List;

/** Whether each live Fleet does what it is for. */
public record ValidateReport(List<FleetVerdict> fleets) implements Report {

  public static ValidateReport of(Contents hub, List<Ref> fleets) {
    return new ValidateReport(
        fleets.stream()
            .map(
                fleet ->
                    FleetVerdict.of(
                        fleet,
                        hub.fleets().get(fleet),
                        hub.regions().values().stream()
                            .filter(region -> Ref.fleetOf(region).equals(fleet))
                            .toList()))
            .toList());
  }

  @Override
  public boolean clean() {
    return !fleets.isEmpty() && fleets.stream().allMatch(FleetVerdict::holds);
  }

  @Override
  public void print(Page page) {
    fleets.forEach(fleet -> fleet.print(page));
    if (fleets.isEmpty()) {
      page.line("No Fleet in this namespace.");
    }
  }
}
