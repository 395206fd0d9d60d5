// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetOptionsTest {

  @Test
  void withoutAWordItIsTenMembersOnOneEtcdInTheRepository() {
    FleetOptions options = FleetOptions.from(Map.of("MERIDIAN_ROOT", "/repository"));
    assertThat(options.size()).isEqualTo(10);
    assertThat(options.separateEtcd()).isFalse();
    assertThat(options.home()).hasToString("/repository/.fleet");
  }

  @Test
  void aSmallFleetTakesTheFirstPhasesRegions() {
    assertThat(FleetOptions.from(Map.of("FLEET_SIZE", "3")).places())
        .extracting(Place::region)
        .containsExactly("us-east-1", "eu-west-1", "ap-south-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11"})
  void aSizeThatCannotBeIsRefused(String size) {
    assertThatThrownBy(() -> FleetOptions.from(Map.of("FLEET_SIZE", size)))
        .hasMessageContaining("1 to 10");
  }

  @Test
  void anUnknownArrangementOfEtcdIsRefused() {
    assertThatThrownBy(() -> FleetOptions.from(Map.of("FLEET_ETCD", "none")))
        .hasMessageContaining("shared or each");
  }
}
