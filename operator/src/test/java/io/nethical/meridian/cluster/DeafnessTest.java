// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeafnessTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void anIdleWatchIsNotSuspectedBeforeABookmarkCouldHaveCome() {
    Deafness deaf = Deafness.none().looked(true, START);

    assertThat(deaf.looked(true, START.plusSeconds(90)).tooLong(START.plusSeconds(90))).isFalse();
  }

  @Test
  void aWatchThatLooksClosedForTooLongIsBegunAnew() {
    Deafness deaf = Deafness.none().looked(true, START).looked(true, START.plusSeconds(60));

    assertThat(deaf.tooLong(START.plus(Deafness.FIRST))).isTrue();
  }

  @Test
  void aSignOfLifeEndsTheSuspicion() {
    Deafness heard =
        Deafness.none().looked(true, START).begunAnew().looked(false, START.plusSeconds(60));

    assertThat(heard).isEqualTo(Deafness.none());
  }

  @Test
  void whatANewBeginningDidNotEndIsBorneTwiceAsLongUpToAnHour() {
    Deafness deaf = Deafness.none();
    for (int i = 0; i < 3; i++) {
      deaf = deaf.looked(true, START).begunAnew();
    }
    assertThat(deaf.patience()).isEqualTo(Deafness.FIRST.multipliedBy(8));

    for (int i = 0; i < 9; i++) {
      deaf = deaf.looked(true, START).begunAnew();
    }
    assertThat(deaf.patience()).isEqualTo(Deafness.MOST);
  }
}
