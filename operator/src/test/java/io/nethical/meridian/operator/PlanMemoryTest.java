// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanMemoryTest {

  private final PlanMemory memory = new PlanMemory();
  private final Region region = RegionEdit.ofFullRegion().region();
  private PlanResult first;

  @BeforeEach
  void plan() {
    region.getMetadata().setGeneration(1L);
    first = memory.plan(Inputs.of(region).inputs());
  }

  @Test
  void whatChangedNothingIsNotPlannedAgain() {
    region.getMetadata().setResourceVersion("2");
    assertThat(memory.plan(Inputs.of(region).inputs())).isSameAs(first);
  }

  @Test
  void aNewGenerationIsPlanned() {
    region.getMetadata().setGeneration(2L);
    assertThat(memory.plan(Inputs.of(region).inputs())).isNotSameAs(first).isEqualTo(first);
  }

  @Test
  void anotherEnrolmentIsPlanned() {
    var refused = new ClusterFacts.Refused("users", "two");
    assertThat(memory.plan(Inputs.of(region).with(refused).inputs()).plan()).isEmpty();
  }

  @Test
  void aSiblingThatWentIsPlannedFor() {
    var without = Inputs.of(region).without("ca-central-1").inputs();
    assertThat(memory.plan(without)).isNotSameAs(first);
  }

  @Test
  void aSiblingThatMovedIsPlannedFor() {
    var moved = Inputs.of(region).standing("eu-west-1", "US").inputs();
    assertThat(memory.plan(moved)).isNotEqualTo(first);
  }

  @Test
  void anotherDayIsPlanned() {
    var later = Inputs.of(region).on(LocalDate.of(2030, 1, 1)).inputs();
    assertThat(memory.plan(later)).isNotSameAs(first);
  }

  @Test
  void aRegionThatIsGoneIsForgotten() {
    memory.forget(region);
    assertThat(memory.plan(Inputs.of(region).inputs())).isNotSameAs(first);
  }
}
