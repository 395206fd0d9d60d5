// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Reason.Concern;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanResultTest {

  private static final RegionEdit DENIED =
      RegionEdit.ofFullRegion().with("failover.targets", "[us-east-1]");

  @Test
  void aRegionThatNothingIsHeldAgainstIsBegun() {
    var region = RegionEdit.ofFullRegion().region();

    assertThat(Inputs.of(region).plan().toWrite(region)).isPresent();
  }

  @Test
  void aRegionThatTheLawObjectsToIsNotBegun() {
    var region = DENIED.region();
    region.setStatus(status(null));

    assertThat(Inputs.of(region).plan().plan()).isPresent();
    assertThat(Inputs.of(region).plan().toWrite(region)).isEmpty();
  }

  @Test
  void aRegionThatRunsIsHeldToItsLawfulPlan() {
    var region = begun(DENIED.region());

    assertThat(Inputs.of(region).plan().toWrite(region).orElseThrow().edges().failover()).isEmpty();
  }

  @Test
  void aRegionThatCannotBePlannedIsNotWrittenAlsoWhenItRuns() {
    var region = begun(RegionEdit.ofFullRegion().with("failover.targets", "[nobody]").region());

    assertThat(Inputs.of(region).plan().toWrite(region)).isEmpty();
  }

  @Test
  void warningsAndViolationsAreToldApart() {
    var result = DENIED.with("capacity.peakRps", "1000").inputs().plan();

    assertThat(result.of(Concern.COMPLIANT))
        .extracting(Finding::reason)
        .containsOnly(Reason.FailoverDenied);
    assertThat(result.of(Concern.CAPACITY))
        .extracting(Finding::reason)
        .containsOnly(Reason.InsufficientForSelf);
    assertThat(result.of(Concern.NONE)).extracting(Finding::reason).containsOnly(Reason.Advice);
    assertThat(result.of(Concern.ACCEPTED)).isEmpty();
    assertThat(result.warnings()).allMatch(found -> found.reason().onlyWarns());
    assertThat(result.violations()).noneMatch(found -> found.reason().onlyWarns());
    assertThat(result.clean()).isFalse();
  }

  @Test
  void noPlanStandsBesideARefusalAndNoneIsMissingWithoutOne() {
    assertThatThrownBy(() -> new PlanResult(Optional.empty(), List.of(), List.of()))
        .hasMessageContaining("exactly where the Region is accepted");
  }

  private static Region begun(Region region) {
    region.setStatus(status(new RegionCapacityStatus(null, null, null)));
    return region;
  }

  private static RegionStatus status(RegionCapacityStatus capacity) {
    return new RegionStatus(
        1L, List.of(), null, capacity, List.of(), null, null, List.of(), List.of(), null);
  }
}
