// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.ClusterFacts;
import io.nethical.meridian.plan.PlanInputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanMemoryTest {

  private final PlanMemory memory = new PlanMemory();
  private final Region region = RegionEdit.ofFullRegion().region();
  private PlanResult first;

  @BeforeEach
  void plan() {
    region.getMetadata().setGeneration(1L);
    first = memory.plan(ReferenceFleet.inputs(region));
  }

  @Test
  void whatChangedNothingIsNotPlannedAgain() {
    region.getMetadata().setResourceVersion("2");
    assertThat(memory.plan(ReferenceFleet.inputs(region))).isSameAs(first);
  }

  @Test
  void aNewGenerationIsPlanned() {
    region.getMetadata().setGeneration(2L);
    assertThat(memory.plan(ReferenceFleet.inputs(region))).isNotSameAs(first).isEqualTo(first);
  }

  @Test
  void anotherEnrolmentIsPlanned() {
    var refused = new ClusterFacts.Refused("users", "two");
    assertThat(memory.plan(ReferenceFleet.inputs(region, refused)).plan()).isEmpty();
  }

  @Test
  void aSiblingThatWentIsPlannedFor() {
    PlanInputs in = ReferenceFleet.inputs(region);
    List<Region> fewer = in.siblings().subList(1, in.siblings().size());
    var without = new PlanInputs(region, in.fleet(), in.profiles(), in.cluster(), fewer);
    assertThat(memory.plan(without)).isNotSameAs(first);
  }

  @Test
  void aRegionThatIsGoneIsForgotten() {
    memory.forget(region);
    assertThat(memory.plan(ReferenceFleet.inputs(region))).isNotSameAs(first);
  }
}
