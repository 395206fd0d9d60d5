// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.rule.Reason;
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
    var inputs = Inputs.of(region);
    var planned = cluster == null ? inputs.plan() : inputs.with(cluster).plan();
    return RetainedData.check(planned, region, claims);
  }
}
