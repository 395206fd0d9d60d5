// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTest {

  @ParameterizedTest
  @CsvSource({
    "2,2",
    "2000m,2",
    "1500m,1500m",
    "0.5,500m",
    "2.5,2500m",
    "1000,1k",
    "1500,1500",
    "1000000,1M",
    "8Gi,8Gi",
    "1024Mi,1Gi",
    "1536Mi,1536Mi",
    "1.5Gi,1536Mi",
    "0.5Gi,512Mi",
    "2048Ki,2Mi",
    "0.5Ki,512",
    "8G,8G",
    "8000M,8G",
    "0,0",
    "0Gi,0",
    "1e3,1e3",
    "12e6,12e6",
    "0.0000000001,1n",
    "100u,100u",
    "+5,5"
  })
  void quantitiesAreSpelledAsAnApiServerStoresThem(String text, String stored) {
    assertThat(QuantityText.canonical(text)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({"2Ki,2048", "500m,0.5", "1k,1000", "1e3,1000"})
  void valuesAreInBaseUnits(String text, String value) {
    assertThat(QuantityText.value(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gi", "1 Gi", "1gi", "two"})
  void anythingElseIsNoQuantity(String text) {
    assertThatThrownBy(() -> QuantityText.canonical(text)).hasMessageContaining("not a quantity");
  }
}
