// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConditionBuilder;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.shared.CapacityFigures;
import io.nethical.meridian.plan.ReferenceFleet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FleetStatusFactoryTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void declaredCountsEveryRegionAndProvisionedOnlyReadyOnes() {
    var status = status(region("us-east-1", "True"), region("eu-west-1", "False"));
    assertThat(status.regions().total()).isEqualTo(2);
    assertThat(status.regions().ready()).isEqualTo(1);
    assertThat(status.capacity().declared().peakRps()).isEqualTo(1_000);
    assertThat(status.capacity().provisioned().peakRps()).isEqualTo(400);
    assertThat(status.capacity().provisioned().regions()).isEqualTo(1);
    assertThat(status.capacity().target().peakRps()).isEqualTo(5_000);
  }

  @Test
  void aFigureNoRegionKnowsIsUnknownInsteadOfZero() {
    var status = status(region("us-east-1", "True"));
    assertThat(status.capacity().provisioned().storedActions()).isNull();
    assertThat(status.capacity().declared().storedActions()).isEqualTo(7L);
  }

  @Test
  void readinessOfAnOlderGenerationDoesNotCount() {
    var edited = region("us-east-1", "True");
    edited.getMetadata().setGeneration(2L);
    assertThat(status(edited).regions().ready()).isZero();
  }

  @Test
  void theConditionNamesWhoIsNotReadyAndWhy() {
    var condition =
        status(region("us-east-1", "True"), region("eu-west-1", "False")).conditions().getFirst();
    assertThat(condition.getStatus()).isEqualTo("False");
    assertThat(condition.getMessage()).contains("1 of 2").contains("eu-west-1 (Degraded)");
  }

  @Test
  void phasesCountTheirOwnRegions() {
    var phases = status(region("us-east-1", "True")).phases();
    assertThat(phases).extracting("name").first().isEqualTo("core");
    assertThat(phases.getFirst().total()).isEqualTo(3);
    assertThat(phases.getFirst().ready()).isEqualTo(1);
    assertThat(phases.get(1).ready()).isZero();
  }

  @Test
  void aFleetWithoutRegionsIsUnknown() {
    assertThat(status().conditions().getFirst().getStatus()).isEqualTo("Unknown");
  }

  private static FleetStatus status(Region... regions) {
    Fleet fleet = ReferenceFleet.fleet();
    fleet.getMetadata().setGeneration(1L);
    return new FleetStatusFactory(() -> NOW).status(fleet, Stream.of(regions).toList(), Set.of());
  }

  private static Region region(String name, String ready) {
    var region = new Region();
    region.getMetadata().setName(name);
    region.getMetadata().setGeneration(1L);
    var condition =
        new ConditionBuilder().withType("Ready").withStatus(ready).withReason("Degraded").build();
    var capacity =
        new RegionCapacityStatus(
            new CapacityFigures(100, 500, 50, 7L), new CapacityFigures(80, 400, 40, null), null);
    region.setStatus(
        new RegionStatus(
            1L,
            List.of(condition),
            null,
            capacity,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null));
    return region;
  }
}
