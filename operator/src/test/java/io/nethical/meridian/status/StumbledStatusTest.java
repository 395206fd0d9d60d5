// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.plan.RegionEdit;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StumbledStatusTest {

  @Test
  void aDefectIsToldUnderReadyAndLeavesWhatIsKnownOfTheParts() {
    var region = RegionEdit.ofFullRegion().region();
    region.getMetadata().setGeneration(1L);
    var factory = new RegionStatusFactory(() -> Instant.parse("2026-01-01T00:00:00Z"));
    region.setStatus(factory.status(RegionSituation.planned(region, Optional.empty())));

    var status = factory.stumbled(region, "IllegalStateException: x");

    assertThat(status.conditions())
        .extracting(Condition::getType, Condition::getStatus, Condition::getReason)
        .contains(
            tuple("Ready", "Unknown", "Pending"),
            tuple("Reconciling", "True", "Retrying"),
            tuple("Accepted", "Unknown", "Pending"));
    assertThat(Conditions.find(status.conditions(), "Ready").orElseThrow().getMessage())
        .contains("IllegalStateException: x");
    region.setStatus(status);
    assertThat(factory.stumbled(region, "IllegalStateException: x")).isEqualTo(status);
  }
}
