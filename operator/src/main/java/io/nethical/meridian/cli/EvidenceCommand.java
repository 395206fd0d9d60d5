// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.live.Hub;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Fault;
import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.FleetPicture.Unenrolled;
import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.reports.EvidenceReport;
import io.nethical.meridian.cli.reports.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "evidence", description = "What each regime asks, and what answers it.")
final class EvidenceCommand extends ReportCommand {

  @Mixin FileOptions files;

  @Mixin HubOptions hub;

  @Option(names = "--live", description = "Of the hub instead of files.")
  boolean live;

  @Option(names = "--region", paramLabel = "NAME", description = "Only this Region.")
  String region;

  @Override
  Report report() {
    if (live) {
      var contents = Hub.read(hub.address(), Hub.Extent.WHOLE).contents();
      return report(List.of(), contents, Unenrolled.NOWHERE);
    }
    files.required();
    var reading = files.read(hub.given(), err());
    return report(reading.faults(), reading.contents(), Unenrolled.ASSUMED);
  }

  private EvidenceReport report(List<Fault> faults, Contents contents, Unenrolled enrolment) {
    var picture = new FleetPicture(contents, files.day(), enrolment);
    var fleets = files.plan(picture);
    known(fleets);
    return EvidenceReport.of(
        faults, picture, fleets, name -> region == null || name.equals(region));
  }

  private void known(List<PlannedFleet> fleets) {
    var names =
        fleets.stream().flatMap(fleet -> fleet.regions().stream()).map(one -> one.name()).toList();
    if (region != null && !names.contains(region)) {
      throw new Refusal("no Region " + region + " among " + String.join(", ", names));
    }
  }
}
