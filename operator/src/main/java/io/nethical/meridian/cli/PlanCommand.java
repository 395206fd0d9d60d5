// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.live.Hub;
import io.nethical.meridian.cli.live.HubAddress;
import io.nethical.meridian.cli.live.MemberQuestions;
import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.FleetPicture.Unenrolled;
import io.nethical.meridian.cli.reading.Reading;
import io.nethical.meridian.cli.reports.PlanReport;
import io.nethical.meridian.cli.reports.Report;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "plan", description = "What would come of Fleets and Regions, before it does.")
final class PlanCommand extends ReportCommand {

  @Mixin FileOptions files;

  @Mixin HubOptions hub;

  @Option(
      names = "--live",
      description = "Lay the files over what the hub holds, and ask members what would change.")
  boolean live;

  @Override
  Report report() {
    if (live) {
      return overHub(hub.address());
    }
    files.required();
    var reading = files.read(hub.given(), err());
    return plan(reading, new FleetPicture(reading.contents(), files.day(), Unenrolled.ASSUMED));
  }

  private PlanReport plan(Reading reading, FleetPicture picture) {
    return PlanReport.of(reading.faults(), picture, files.plan(picture));
  }

  private PlanReport overHub(HubAddress address) {
    var usual = address.named();
    var reading = files.read(Optional.of(usual), err());
    var live = Hub.read(address.in(namespace(reading, usual)), Hub.Extent.WHOLE);
    var picture =
        new FleetPicture(reading.contents().over(live.contents()), files.day(), Unenrolled.NOWHERE);
    var fleets = files.plan(picture);
    return PlanReport.of(reading.faults(), picture, fleets)
        .with(new MemberQuestions(live).ask(fleets));
  }

  /** Without {@code -n} the one that the files name, which may be another than the usual one. */
  private String namespace(Reading reading, String usual) {
    var named = reading.contents().namespaces();
    if (hub.given().isPresent() || named.isEmpty()) {
      return usual;
    }
    if (named.size() > 1) {
      throw new Refusal(
          "the files are of the namespaces "
              + String.join(", ", named)
              + ": say with -n which one of the hub is meant");
    }
    return named.first();
  }
}
