// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.plan.rule.Reason.Concern;

/** Whether the Region's references resolve and its spec can be planned. */
final class AcceptedVerdict {

  private AcceptedVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.planned().isEmpty()) {
      return Verdict.unknown(
          ConditionType.ACCEPTED, "Pending", "Waiting to read what this Region refers to.");
    }
    var violations = now.planned().get().of(Concern.ACCEPTED);
    return violations.isEmpty()
        ? Verdict.yes(
            ConditionType.ACCEPTED, "Accepted", "References resolve and the spec can be planned.")
        : Verdict.no(
            ConditionType.ACCEPTED,
            violations.getFirst().reason().name(),
            Findings.words(violations));
  }
}
