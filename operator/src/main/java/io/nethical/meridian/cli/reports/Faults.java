// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.Fault;
import java.util.List;

/** Documents that could not be planned, as every report tells them: first. */
final class Faults {

  private Faults() {}

  static void print(Page page, List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    page.heading("Not sound, and not planned: " + faults.size());
    for (var fault : faults) {
      page.line("  " + fault.place() + (fault.object().isEmpty() ? "" : "  " + fault.object()));
      page.line("    " + (fault.field().isEmpty() ? "" : fault.field() + ": ") + fault.problem());
      page.line("    remedy: " + fault.remedy());
    }
  }
}
