// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TierDemandTest {

  private final TierDemand demand = new TierDemand(100, 2000);

  @Test
  void everyRequestIsOneStoredAction() {
    assertThat(demand.actions(7)).isEqualTo(60_480_000);
  }

  @Test
  void bytesAreActionsTimesTheirSizeOverTheRatio() {
    assertThat(demand.bytes(7, BigDecimal.ONE)).isEqualByComparingTo("120960000000");
    assertThat(demand.bytes(23, new BigDecimal("3"))).isEqualByComparingTo("132480000000");
  }

  @Test
  void aBrokenByteIsAWholeOne() {
    assertThat(new TierDemand(1, 1).bytes(1, new BigDecimal("7"))).isEqualByComparingTo("12343");
  }

  @Test
  void whatNoNumberHoldsIsNoSmallNumber() {
    assertThatThrownBy(() -> new TierDemand(Long.MAX_VALUE / 10, 1).actions(1))
        .isInstanceOf(ArithmeticException.class);
  }
}
