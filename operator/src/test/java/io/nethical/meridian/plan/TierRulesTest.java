// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TierRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void admissionTheHotDaysFitTheHotTierAsTheyCame() {
    assertThat(hot("120960000000")).isEmpty();
    assertThat(hot("120959999999"))
        .containsExactly("7 days of the declared load are 121 GB, more than 120959999999");
  }

  @Test
  void admissionTheDaysBetweenHotAndWarmFitTheWarmTierCompressed() {
    assertThat(warm(FULL, "132480000000")).isEmpty();
    assertThat(warm(FULL, "132479999999"))
        .containsExactly("23 days at 3:1 of the declared load are 133 GB, more than 132479999999");
  }

  @Test
  void withoutCompressionTheWarmTierHoldsDataAsItCame() {
    var raw = FULL.with("storage.compression", "{enabled: false, expectedRatio: '3'}");

    assertThat(warm(raw, "300Gi"))
        .containsExactly("23 days at 1:1 of the declared load are 398 GB, more than 300Gi");
  }

  @Test
  void compressionIsThreeToOneUnlessItIsSaid() {
    assertThat(warm(FULL.without("storage.compression"), "132480000000")).isEmpty();
    assertThat(warm(FULL.with("storage.compression", "{enabled: true}"), "132479999999"))
        .hasSize(1);
    assertThat(warm(FULL.with("storage.compression.expectedRatio", "'2'"), "132480000000"))
        .hasSize(1);
  }

  @Test
  void aWarmTierThatEndsWithTheHotOneHoldsNothing() {
    assertThat(warm(FULL.with("storage.warm.days", "7"), "1")).isEmpty();
    assertThat(warm(FULL.with("storage.warm.days", "6"), "1")).isEmpty();
    assertThat(warm(FULL.with("storage.warm.days", "8"), "1")).hasSize(1);
  }

  @Test
  void anActionHasTwoThousandBytesUnlessItIsSaid() {
    var silent = FULL.without("capacity.bytesPerAction").with("storage.hot.size", "120959999999");

    assertThat(silent.inputs().problems("hot-tier-fits")).hasSize(1);
    assertThat(silent.with("capacity.bytesPerAction", "1000").inputs().problems("hot-tier-fits"))
        .isEmpty();
  }

  @Test
  void admissionStoredActionsAreThoseThatRetentionBringsOrItIsSaid() {
    assertThat(stored("3153600000")).isEmpty();
    assertThat(stored("3153599999"))
        .containsExactly(
            "3,153,599,999 actions are 8760.0 hours of 100 requests/s;"
                + " 365 days of them are 3,153,600,000");
  }

  @Test
  void aRegionThatDeclaresNoStoredActionsIsNotCorrected() {
    assertThat(
            FULL.without("capacity.storedActions")
                .inputs()
                .problems("stored-actions-match-retention"))
        .isEmpty();
  }

  private static List<String> hot(String size) {
    return FULL.with("storage.hot.size", "'" + size + "'").inputs().problems("hot-tier-fits");
  }

  private static List<String> warm(RegionEdit edit, String size) {
    return edit.with("storage.warm.size", "'" + size + "'").inputs().problems("warm-tier-fits");
  }

  private static List<String> stored(String actions) {
    return FULL.with("capacity.storedActions", actions)
        .inputs()
        .problems("stored-actions-match-retention");
  }
}
