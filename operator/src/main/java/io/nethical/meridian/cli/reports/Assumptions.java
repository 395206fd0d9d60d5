// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.PlannedFleet;
import java.util.List;

/** What was taken for true, in a sentence for all it was taken for. */
final class Assumptions {

  private Assumptions() {}

  static List<String> of(FleetPicture picture, List<PlannedFleet> fleets) {
    var all = fleets.stream().mapToInt(fleet -> fleet.regions().size()).sum();
    var assumed = fleets.stream().flatMap(f -> picture.assumed(f.ref()).stream()).toList();
    if (assumed.isEmpty()) {
      return List.of();
    }
    return List.of(
        assumed.size() == all
            ? "every cluster stands where its Region says"
            : "the clusters of %s stand where their Regions say"
                .formatted(String.join(", ", assumed)));
  }
}
