// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

  @ParameterizedTest
  @CsvSource({"30s,PT30S", "15m,PT15M", "24h,PT24H", "250ms,PT0.25S", "1h30m,PT1H30M"})
  void durationsReadAsTheApiSpellsThem(String text, Duration meant) {
    assertThat(DurationText.parse(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "s", "1d", "1m x", "-1s", "1.5h"})
  void anythingElseIsNoDuration(String text) {
    assertThatThrownBy(() -> DurationText.parse(text)).hasMessageContaining("not a duration");
  }
}
