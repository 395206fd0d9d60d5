// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.util.List;
import java.util.stream.Collectors;

/** A loss, told from what hurts most. */
final class WhatIfText {

  private WhatIfText() {}

  static void print(Page page, WhatIfReport report) {
    Faults.print(page, report.faults());
    page.heading(
        "Fleet %s without %s, at %d%% of the declared load"
            .formatted(report.fleet(), String.join(" and ", report.lost()), report.loadPercent()));
    report.assumptions().forEach(assumption -> page.line("assumed: " + assumption));
    if (!report.unplanned().isEmpty()) {
      page.line("cannot be planned: " + String.join(", ", report.unplanned()));
    }
    unanswered(page, report.unanswered());
    clients(page, report);
    servers(page, report.servers());
    cascade(page, report.cascade());
  }

  private static void unanswered(Page page, List<Unanswered> all) {
    page.heading(
        "Clients without an answer: " + (all.isEmpty() ? "none" : all.size() + " Regions'"));
    for (var one : all) {
      page.line("  " + one.region());
      var byWhy =
          one.reasons().stream()
              .collect(
                  Collectors.groupingBy(
                      Unanswered.Refusal::why,
                      java.util.LinkedHashMap::new,
                      Collectors.mapping(Unanswered.Refusal::candidate, Collectors.joining(", "))));
      byWhy.forEach((why, names) -> page.line("    " + names + ": " + why));
    }
  }

  private static void clients(Page page, WhatIfReport report) {
    var table = new Table("CLIENTS OF", "REQUESTS/S", "SERVED BY");
    report.clients().stream()
        .filter(one -> !one.region().equals(one.servedBy()))
        .forEach(
            one ->
                table.row(
                    one.region(), one.rps(), one.servedBy() == null ? "nobody" : one.servedBy()));
    page.heading("Clients that move").table(table);
  }

  private static void servers(Page page, List<WhatIfReport.Server> all) {
    var table = new Table("SERVES", "CARRIES/S", "PEAK/S", "OF PEAK", "OVERFLOW/S");
    all.forEach(
        one ->
            table.row(
                one.region(),
                one.carries(),
                one.peak(),
                Percent.text(one.percentOfPeak()),
                one.overflow()));
    page.heading("Regions that are left").table(table);
  }

  private static void cascade(Page page, WhatIfReport.Cascade cascade) {
    if (cascade.falls().isEmpty()) {
      page.heading("No Region is carried above its peak.");
      return;
    }
    page.heading("If Regions above their peak fall, too: " + String.join(", ", cascade.falls()));
    page.line(
        "  then without an answer: "
            + (cascade.unanswered().isEmpty() ? "none" : String.join(", ", cascade.unanswered())));
  }
}
