// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeaseSightTest {

  private static final long LEASE = LeaseSight.LEASE.toNanos();

  @Test
  void aLeaseThatIsNotThereMayBeTaken() {
    assertThat(LeaseSight.none(0).looked("", "", 1).free(1)).isTrue();
  }

  @Test
  void aLeaseThatWasGivenUpMayBeTakenAtOnce() {
    assertThat(LeaseSight.none(0).looked("other", "1", 1).looked("", "2", 2).free(2)).isTrue();
  }

  @Test
  void aLeaseIsHeldForItsDurationSinceTheRenewalWasSeen() {
    var seen = LeaseSight.none(0).looked("other", "1", 5).looked("other", "1", LEASE);
    assertThat(seen.free(LEASE + 5)).isFalse();
    assertThat(seen.free(LEASE + 6)).isTrue();
  }

  @Test
  void eachRenewalBeginsItAnew() {
    var seen = LeaseSight.none(0).looked("other", "1", 0).looked("other", "2", LEASE);
    assertThat(seen.free(2 * LEASE)).isFalse();
  }

  @Test
  void aLeaderStopsWritingBeforeAnybodyElseMayBegin() {
    assertThat(LeaseSight.FENCE).isLessThan(LeaseSight.LEASE);
    assertThat(LeaseSight.RENEW.multipliedBy(12)).hasMinutes(1);
  }
}
