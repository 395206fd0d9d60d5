// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.observed.ObjectKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContentionTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final ObjectKey KEY = new ObjectKey("Service", "target", "api");

  private Instant now = START;
  private final Contention contention = new Contention(() -> now);

  @Test
  void aPersonWhoEditsNowAndThenIsPutRightEachTime() {
    for (int edit = 0; edit < 3 * Contention.ROUNDS; edit++) {
      assertThat(contention.leftUntil(KEY)).isEmpty();
      contention.written(KEY);
      now = now.plus(Contention.WITHIN).plusSeconds(1);
    }
  }

  @Test
  void aProgramIsLeftAloneForAWhile() {
    rounds(Contention.ROUNDS);
    assertThat(contention.leftUntil(KEY)).contains(now.plus(Contention.FIRST_PAUSE));
  }

  @Test
  void oneThatGoesOnIsLeftAloneForLongerEachTime() {
    rounds(Contention.ROUNDS);
    now = now.plus(Contention.FIRST_PAUSE);
    assertThat(contention.leftUntil(KEY)).isEmpty();
    rounds(1);
    assertThat(contention.leftUntil(KEY))
        .contains(now.plus(Contention.FIRST_PAUSE.multipliedBy(2)));
    for (int more = 0; more < 5; more++) {
      now = contention.leftUntil(KEY).orElseThrow();
      rounds(1);
    }
    assertThat(contention.leftUntil(KEY)).contains(now.plus(Contention.LONGEST_PAUSE));
  }

  @Test
  void oneObjectsFightIsNoOthers() {
    rounds(Contention.ROUNDS);
    assertThat(contention.leftUntil(new ObjectKey("Service", "target", "metrics"))).isEmpty();
  }

  private void rounds(int rounds) {
    for (int round = 0; round < rounds; round++) {
      now = now.plus(Duration.ofMillis(20));
      contention.written(KEY);
    }
  }
}
