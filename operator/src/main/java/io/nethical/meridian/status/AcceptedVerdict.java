// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.plan.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the Region's references resolve and its spec can be planned. */
final class AcceptedVerdict {

  private AcceptedVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.planned().isEmpty()) {
      return Verdict.unknown(
          ConditionType.ACCEPTED, "Pending", "Waiting to read what this Region refers to.");
    }
    List<Violation> violations = now.planned().get().violations();
    return violations.isEmpty()
        ? Verdict.yes(
            ConditionType.ACCEPTED, "Accepted", "References resolve and the spec can be planned.")
        : Verdict.no(
            ConditionType.ACCEPTED, violations.getFirst().reason().name(), words(violations));
  }

  /** Every violation, so that one edit can mend them all. */
  private static String words(List<Violation> violations) {
    return violations.stream().map(Violation::toString).collect(Collectors.joining(" · "));
  }
}
