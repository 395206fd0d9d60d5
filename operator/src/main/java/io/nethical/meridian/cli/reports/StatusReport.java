// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Ref;
import java.util.List;
import java.util.stream.Stream;

/** Every Fleet of a namespace, in a screen. */
public record StatusReport(List<FleetState> fleets) implements Report {

  /**
   * One Fleet.
   *
   * @param ready Regions that are
   * @param regions worst first
   */
  public record FleetState(String fleet, int ready, List<RegionState> regions) {

    static FleetState of(Ref fleet, Stream<Region> regions) {
      var states = regions.map(RegionState::of).sorted(RegionState.WORST_FIRST).toList();
      var ready = (int) states.stream().filter(state -> "True".equals(state.ready())).count();
      return new FleetState(fleet.toString(), ready, states);
    }

    private void print(Page page) {
      page.heading("%s: %d of %d Regions Ready".formatted(fleet, ready, regions.size()));
      var table = new Table("REGION", "READY", "REASON", "SERVING", "SINCE", "NEXT", "CAUSE");
      regions.forEach(
          one ->
              table.row(
                  one.region(),
                  one.ready(),
                  one.reason(),
                  one.serving(),
                  one.since(),
                  one.next(),
                  one.cause()));
      page.table(table);
    }
  }

  public static StatusReport of(Contents hub, List<Ref> fleets) {
    return new StatusReport(
        fleets.stream()
            .map(
                fleet ->
                    FleetState.of(
                        fleet,
                        hub.regions().values().stream()
                            .filter(region -> Ref.fleetOf(region).equals(fleet))))
            .toList());
  }

  @Override
  public boolean clean() {
    return !fleets.isEmpty()
        && fleets.stream().allMatch(fleet -> fleet.ready == fleet.regions.size());
  }

  @Override
  public void print(Page page) {
    fleets.forEach(fleet -> fleet.print(page));
    if (fleets.isEmpty()) {
      page.line("No Fleet and no Region in this namespace.");
    }
  }
}
