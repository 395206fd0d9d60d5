// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new Region does not run over what an earlier one of its name kept, unless that is confirmed.
 */
public final class RetainedData {

  /** Annotation on the new Region; its value must be that Region's own UID. */
  public static final String ADOPTION = "meridian.nethical.io/adopt-data";

  private RetainedData() {}

  /**
   * The plan, or one more thing that speaks against it.
   *
   * @param claims names of the claims in the member that carry another UID of this Region's name
   */
  public static PlanResult check(PlanResult planned, Region region, List<String> claims) {
    String uid = region.getMetadata().getUid();
    if (claims.isEmpty() || Confirmation.given(region, ADOPTION, uid)) {
      return planned;
    }
    var violations = new ArrayList<>(planned.violations());
    violations.add(
        new Finding(
            "retained-data-is-confirmed",
            Reason.RetainedDataFound,
            "metadata.annotations[" + ADOPTION + "]",
            "the member holds data that an earlier Region of this name kept: "
                + String.join(", ", claims),
            "set it to " + uid + " to run on that data, or remove those claims"));
    return new PlanResult(Optional.empty(), violations, planned.warnings());
  }
}
