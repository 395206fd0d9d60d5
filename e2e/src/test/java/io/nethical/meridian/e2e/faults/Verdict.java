// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.util.List;

/**
 * What became of a plan.
 *
 * @param seconds from the fault to the last change and the last mutating call after it
 * @param complaints what the oracle found, empty when the plan passed
 */
record Verdict(Plan plan, boolean fired, double seconds, List<String> complaints) {

  static Verdict unfired(Plan plan) {
    return new Verdict(plan, false, 0, List.of("the fault did not fire"));
  }

  boolean passed() {
    return fired && complaints.isEmpty();
  }

  /** One line for a passed plan; the complaints below it for another. */
  String text() {
    String line =
        "%-6s %s %5.1f s  %s"
            .formatted(
                passed() ? "passed" : "FAILED", fired ? "fired" : "unfired", seconds, plan.title());
    return complaints.isEmpty()
        ? line
        : line + "\n         " + String.join("\n         ", complaints);
  }
}
