// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.ClusterFacts;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.Violation.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetainedDataTest {

  private static final List<String> CLAIMS = List.of("data-0", "data-1");

  @ParameterizedTest
  @CsvSource({", true", "an-earlier-uid, true", "true, true", "the-uid, false"})
  void keptDataIsRefusedUntilThisVeryRegionConfirmsIt(String confirmation, boolean refused) {
    var checked = check(confirmation, CLAIMS, null);
    assertThat(checked.plan().isEmpty()).isEqualTo(refused);
  }

  @Test
  void theViolationNamesTheClaimsAndWhatConfirmsThem() {
    var violation = check(null, CLAIMS, null).violations().getLast();
    assertThat(violation.reason()).isEqualTo(Reason.RetainedDataFound);
    assertThat(violation.toString()).contains("data-0, data-1", "adopt-data", "the-uid");
  }

  @Test
  void itIsToldBesideTheOtherViolations() {
    assertThat(check(null, CLAIMS, new ClusterFacts.Missing()).violations())
        .extracting(v -> v.reason())
        .containsExactly(Reason.ClusterNotFound, Reason.RetainedDataFound);
  }

  @Test
  void withoutKeptDataThePlanStands() {
    assertThat(check(null, List.of(), null).plan()).isPresent();
  }

  private static PlanResult check(String confirmation, List<String> claims, ClusterFacts cluster) {
    var region = RegionEdit.ofFullRegion().region();
    region.getMetadata().setUid("the-uid");
    if (confirmation != null) {
      region.getMetadata().setAnnotations(Map.of(RetainedData.ADOPTION, confirmation));
    }
    var inputs =
        cluster == null ? ReferenceFleet.inputs(region) : ReferenceFleet.inputs(region, cluster);
    return RetainedData.check(Planner.plan(inputs), region, claims);
  }
}
