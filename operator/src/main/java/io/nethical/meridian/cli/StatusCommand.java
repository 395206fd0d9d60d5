// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.reports.Report;
import io.nethical.meridian.cli.reports.StatusReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "How the live fleet is, in a screen, worst first.")
final class StatusCommand extends ReportCommand {

  /** Set by shells, and by bin/meridian where it writes to a terminal. */
  private static final String COLUMNS = "COLUMNS";

  @Mixin LiveFleet live;

  @Override
  Report report() {
    var hub = live.read();
    return StatusReport.of(hub, live.fleets(hub));
  }

  @Override
  int width() {
    var columns = System.getenv().getOrDefault(COLUMNS, "");
    return columns.matches("\\d{1,5}") ? Integer.parseInt(columns) : 0;
  }
}
