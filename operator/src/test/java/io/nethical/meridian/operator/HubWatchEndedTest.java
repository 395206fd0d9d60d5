// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HubWatchEndedTest {

  private final AtomicInteger ends = new AtomicInteger();
  private final HubWatchEnded ended = new HubWatchEnded(ends::incrementAndGet);

  @Test
  void aWatchThatFailedForGoodEndsTheProcess() {
    ended.onStop(null, new IllegalStateException("no JSON"));
    assertThat(ends).hasValue(1);
  }

  @Test
  void aWatchThatWasEndedOnTheWayOutDoesNot() {
    ended.onStop(null, null);
    assertThat(ends).hasValue(0);
  }
}
