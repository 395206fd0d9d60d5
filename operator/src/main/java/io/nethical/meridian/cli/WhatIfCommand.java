// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.FleetPicture.Unenrolled;
import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.cli.reports.Report;
import io.nethical.meridian.cli.reports.WhatIfReport;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "whatif", description = "Who serves whom, and who nobody, once Regions are lost.")
final class WhatIfCommand extends ReportCommand {

  private static final Pattern CHANGE = Pattern.compile("([+-])(\\d{1,4})%");

  @Mixin FileOptions files;

  @Option(
      names = "--lose",
      required = true,
      split = ",",
      paramLabel = "REGION",
      description = "Regions that are lost, by name.")
  List<String> lose = new ArrayList<>();

  @Option(
      names = "--load",
      paramLabel = "+N%",
      description = "By how much all load differs from what is declared, such as +30%.")
  String load;

  @Option(
      names = {"-n", "--namespace"},
      paramLabel = "NAME",
      description = "Of documents that name none.")
  String namespace;

  @Override
  Report report() {
    files.required();
    var loadPercent = loadPercent();
    var reading = files.read(java.util.Optional.ofNullable(namespace), err());
    var picture = new FleetPicture(reading.contents(), files.day(), Unenrolled.ASSUMED);
    var fleet = one(files.plan(picture), reading.faults().isEmpty());
    return WhatIfReport.of(reading.faults(), picture, fleet, lost(fleet), loadPercent);
  }

  private int loadPercent() {
    if (load == null) {
      return 100;
    }
    var change = CHANGE.matcher(load);
    if (!change.matches()) {
      throw new Refusal("--load " + load + " is no change such as +30% or -10%");
    }
    var percent = Integer.parseInt(change.group(2));
    return Math.max(0, "+".equals(change.group(1)) ? 100 + percent : 100 - percent);
  }

  private static PlannedFleet one(List<PlannedFleet> fleets, boolean sound) {
    if (fleets.size() == 1) {
      return fleets.getFirst();
    }
    if (fleets.isEmpty()) {
      throw new Refusal(
          "there is no Fleet to look at"
              + (sound ? "" : "; some documents are not sound: meridian plan names them"));
    }
    throw new Refusal(
        "there are several Fleets, say --fleet: "
            + fleets.stream().map(PlannedFleet::ref).toList());
  }

  private TreeSet<String> lost(PlannedFleet fleet) {
    var names = fleet.regions().stream().map(PlannedRegion::name).toList();
    var unknown = lose.stream().filter(name -> !names.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw new Refusal(
          "no Region of this Fleet: %s; there are %s"
              .formatted(String.join(", ", unknown), String.join(", ", names)));
    }
    return new TreeSet<>(lose);
  }
}
