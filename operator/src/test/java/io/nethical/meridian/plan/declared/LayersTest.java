// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.shared.Autoscaling;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final Autoscaling REGION = new Autoscaling(false, null, 60, null);
  private static final Autoscaling FLEET = new Autoscaling(true, 12, 50, null);

  @Test
  void theRegionWinsOverTheFleetAlsoWithFalse() {
    assertThat(new Layers<>(REGION, FLEET).find(Autoscaling::enabled)).contains(false);
  }

  @Test
  void whatTheRegionLeavesOutTheFleetSays() {
    assertThat(new Layers<>(REGION, FLEET).find(Autoscaling::maxReplicas)).contains(12);
  }

  @Test
  void whatNeitherSaysIsBuiltIn() {
    assertThat(new Layers<>(REGION, FLEET).find(Autoscaling::memoryPercent, 80)).isEqualTo(80);
    assertThat(new Layers<Autoscaling>(null, null).find(Function.identity())).isEmpty();
  }

  @Test
  void partsOfAbsentBlocksAreAbsent() {
    var blocks = new Layers<>((Autoscaling) null, FLEET).at(Autoscaling::cpuPercent);

    assertThat(blocks).isEqualTo(new Layers<>(null, 50));
  }
}
