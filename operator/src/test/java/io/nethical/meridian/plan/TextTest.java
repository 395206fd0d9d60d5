// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void environmentsCarrySecondsWithDecimalsOnlyWhereThereAreAny() {
    assertThat(Text.seconds("5m")).isEqualTo("300");
    assertThat(Text.seconds("250ms")).isEqualTo("0.25");
  }
}
