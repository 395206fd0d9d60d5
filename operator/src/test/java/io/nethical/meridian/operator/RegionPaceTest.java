// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegionPaceTest {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final RegionPace pace = new RegionPace(() -> now);

  @Test
  void aRegionOfWhichNothingWasToldYetIsToldAtOnce() {
    assertThat(pace.untilTelling("a", false)).isEmpty();
  }

  @Test
  void theNextTellingWaitsForTheRestOfTwoSeconds() {
    pace.told("a");
    now = now.plusMillis(300);
    assertThat(pace.untilTelling("a", false)).contains(Duration.ofMillis(1_700));
    assertThat(pace.untilTelling("b", false)).isEmpty();
    now = now.plusMillis(1_700);
    assertThat(pace.untilTelling("a", false)).isEmpty();
  }

  @Test
  void theFirstWordWaitsTwoSecondsForAPlanAndNoLonger() {
    assertThat(pace.untilFirstWord("a")).contains(Duration.ofSeconds(2));
    now = now.plusMillis(1_500);
    assertThat(pace.untilFirstWord("a")).contains(Duration.ofMillis(500));
    now = now.plusMillis(500);
    assertThat(pace.untilFirstWord("a")).isEmpty();
  }

  @Test
  void aRegionOnItsWayIsToldAboutLessOften() {
    pace.told("a");
    now = now.plusSeconds(3);
    assertThat(pace.untilTelling("a", false)).isEmpty();
    assertThat(pace.untilTelling("a", true)).contains(Duration.ofSeconds(2));
  }

  @Test
  void refusalsAreRetriedLessAndLessOften() {
    assertThat(pace.afterRefusal("a")).hasSeconds(5);
    assertThat(pace.afterRefusal("a")).hasSeconds(10);
    assertThat(pace.afterRefusal("a")).hasSeconds(20);
    assertThat(pace.afterRefusal("a")).hasSeconds(40);
    assertThat(pace.afterRefusal("a")).hasSeconds(40);
  }

  @Test
  void onePassWithoutRefusalBeginsAnew() {
    pace.afterRefusal("a");
    pace.told("a");
    pace.afterRefusal("a");
    pace.allWell("a");
    assertThat(pace.afterRefusal("a")).hasSeconds(5);
  }
}
