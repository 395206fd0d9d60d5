// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.rule.Reason.Concern;

/** Whether everything that is asked for is inside the law. */
final class CompliantVerdict {

  private CompliantVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.planned().isEmpty()) {
      return Verdict.unknown(
          ConditionType.COMPLIANT, "Pending", "Waiting to read what this Region refers to.");
    }
    PlanResult planned = now.planned().get();
    var violations = planned.of(Concern.COMPLIANT);
    if (!violations.isEmpty()) {
      return Verdict.no(
          ConditionType.COMPLIANT,
          violations.getFirst().reason().name(),
          Findings.words(violations) + effect(now));
    }
    return planned
        .plan()
        .map(
            plan ->
                Verdict.yes(
                    ConditionType.COMPLIANT,
                    "Compliant",
                    "Data and clients stay in " + String.join(", ", plan.allowedCountries()) + "."))
        .orElseGet(
            () ->
                Verdict.unknown(
                    ConditionType.COMPLIANT,
                    "Pending",
                    "Not judged in full while the Region is not Accepted."));
  }

  /** What is done about it, so that nobody has to guess what runs. */
  private static String effect(RegionSituation now) {
    return now.toWrite().isPresent()
        ? " · What runs is planned without what is denied here, and with what is demanded."
        : " · Nothing of it is written.";
  }
}
