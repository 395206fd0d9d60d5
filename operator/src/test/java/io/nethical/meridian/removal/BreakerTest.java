// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakerTest {

  private static final String HASH = "0a1b2c3d4e5f";

  @ParameterizedTest
  @CsvSource({
    "30, 10, 3, false",
    "30, 10, 4, true",
    "30, 3, 2, false",
    "30, 3, 3, true",
    "0, 100, 2, false",
    "0, 100, 3, true",
    "100, 10, 10, false",
    "30, 10, 0, false",
  })
  void aPlanIsStoppedWhenItRemovesMoreThanItsShareAndMoreThanTwo(
      int percent, int standing, int surplus, boolean stopped) {
    assertThat(breaker(percent, "").stops(objects(standing), objects(surplus), 1, HASH).isPresent())
        .isEqualTo(stopped);
  }

  @Test
  void onlyTheApprovalOfThisVeryPlanLetsItPass() {
    assertThat(breaker(30, HASH).stops(objects(10), objects(9), 1, HASH)).isEmpty();
    assertThat(breaker(30, "f5e4d3c2b1a0").stops(objects(10), objects(9), 1, HASH)).isPresent();
  }

  @Test
  void aPlanForNothingIsNeverCarriedOutHoweverApproved() {
    assertThat(breaker(100, HASH).stops(objects(1), objects(1), 0, HASH)).isPresent();
  }

  @Test
  void theMessageSaysHowManyWhichAndTheCommandThatApproves() {
    assertThat(breaker(30, "").stops(objects(10), objects(9), 1, HASH).orElseThrow())
        .contains("9 of 10 objects", "ConfigMap/c0", "and 6 more", "30 percent")
        .endsWith(
            "kubectl -n hub annotate region r meridian.nethical.io/approved-plan="
                + HASH
                + " --overwrite");
  }

  @Test
  void theShareIsTheFleetsOrThirtyPercentAndTheApprovalTheRegions() {
    var region = RegionEdit.ofFullRegion().region();
    assertThat(Breaker.of(region, Optional.of(ReferenceFleet.fleet())))
        .extracting(Breaker::maxRemovedPercent, Breaker::approved)
        .containsExactly(30, "");
    region.getMetadata().setAnnotations(Map.of(Breaker.APPROVAL, HASH));
    assertThat(Breaker.of(region, Optional.empty()).approved()).isEqualTo(HASH);
  }

  private static Breaker breaker(int percent, String approved) {
    return new Breaker(percent, new Breaker.RegionName("hub", "r"), approved);
  }

  private static List<ObservedObject> objects(int count) {
    return Stood.of(
            IntStream.range(0, count).mapToObj(i -> "ConfigMap/c" + i).toArray(String[]::new))
        .objects();
  }
}
