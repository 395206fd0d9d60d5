// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.plan.rule.Reason.Concern;

/** Whether the Region carries its own load, and that of any one peer that fails over to it. */
final class CapacityVerdict {

  private CapacityVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.planned().flatMap(planned -> planned.plan()).isEmpty()) {
      return Verdict.unknown(
          ConditionType.CAPACITY_SUFFICIENT, "Pending", "Judged once the Region is Accepted.");
    }
    var shortages = now.planned().get().of(Concern.CAPACITY);
    return shortages.isEmpty()
        ? Verdict.yes(
            ConditionType.CAPACITY_SUFFICIENT,
            "Sufficient",
            "The declared load fits, with that of any one peer that fails over here.")
        : Verdict.no(
            ConditionType.CAPACITY_SUFFICIENT,
            shortages.getFirst().reason().name(),
            Findings.words(shortages));
  }
}
