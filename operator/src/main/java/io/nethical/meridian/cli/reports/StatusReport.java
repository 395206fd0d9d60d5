// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.MemberCredential;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Ref;
import java.util.List;

/** Every Fleet of a namespace, in a screen. */
public record StatusReport(List<FleetState> fleets) implements Report {

  /**
   * One Fleet.
   *
   * @param ready Regions that are
   * @param regions worst first
   * @param staticCredentials Regions whose members are reached with a credential that only people
   *     renew
   */
  public record FleetState(
      String fleet, int ready, List<RegionState> regions, List<String> staticCredentials) {

    static FleetState of(Ref fleet, List<Region> regions) {
      var states = regions.stream().map(RegionState::of).sorted(RegionState.WORST_FIRST).toList();
      var ready = (int) states.stream().filter(state -> "True".equals(state.ready())).count();
      return new FleetState(fleet.toString(), ready, states, staticCredentials(regions));
    }

    private static List<String> staticCredentials(List<Region> regions) {
      return regions.stream()
          .filter(
              region ->
                  region.getStatus() != null
                      && region.getStatus().member() != null
                      && region.getStatus().member().credential() == MemberCredential.STATIC)
          .map(region -> region.getMetadata().getName())
          .sorted()
          .toList();
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
      if (!staticCredentials.isEmpty()) {
        page.line(
            "  static credentials, which only people renew: "
                + String.join(", ", staticCredentials));
      }
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
                            .filter(region -> Ref.fleetOf(region).equals(fleet))
                            .toList()))
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
