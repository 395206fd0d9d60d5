// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.reports.Report;
import io.nethical.meridian.cli.reports.ValidateReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "validate", description = "Whether the live fleet does what it is for.")
final class ValidateCommand extends ReportCommand {

  @Mixin LiveFleet live;

  @Override
  Report report() {
    var hub = live.read();
    return ValidateReport.of(hub, live.fleets(hub));
  }
}
