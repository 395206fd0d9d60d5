// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import static io.nethical.meridian.status.StatusAssert.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.RegionEdit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CompliantStatusTest {

  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
  private static final String TARGETS = "failover.targets";

  private final Region lawful = Situations.region();
  private final Region unlawful = edited("[us-east-1]");

  @Test
  void aRegionInsideTheLawSaysWhereItsDataStays() {
    var status = status(lawful, Inputs.of(lawful).plan());
    assertThat(status).isTrue("Compliant", "Compliant").isTrue("CapacitySufficient", "Sufficient");
    Assertions.assertThat(words(status)).startsWith("Data and clients stay in AT, BE, ");
  }

  @Test
  void aRegionThatBeginsOutsideTheLawIsBlockedAndNothingStandsForAPlan() {
    var status = status(unlawful, Inputs.of(unlawful).plan());
    assertThat(status).isTrue("Accepted", "Accepted").isFalse("Compliant", "FailoverDenied");
    assertThat(status).isFalse("Ready", "Blocked").isTrue("Stalled", "PolicyDenied");
    Assertions.assertThat(words(status))
        .contains("spec.failover.targets[0]: us-east-1 stands in US, which gdpr does not allow")
        .endsWith("Nothing of it is written.");
    Assertions.assertThat(status.capacity()).isNull();
  }

  @Test
  void aRegionThatHasBegunSaysThatWhatIsDeniedIsNotPlanned() {
    unlawful.setStatus(status(lawful, Inputs.of(lawful).plan()));
    var status = status(unlawful, Inputs.of(unlawful).plan());
    assertThat(status).isFalse("Compliant", "FailoverDenied").isFalse("Ready", "Blocked");
    Assertions.assertThat(words(status)).contains("planned without what is denied here");
    Assertions.assertThat(status.capacity().declared().peakRps()).isEqualTo(500);
  }

  @Test
  void whatIsNotAcceptedIsNotJudged() {
    var status = status(lawful, Inputs.of(lawful).withoutFleet().plan());
    assertThat(status).isFalse("Accepted", "FleetNotFound").unknown("Compliant", "Pending");
    assertThat(status).unknown("CapacitySufficient", "Pending");
  }

  @Test
  void aPeersLoadThatDoesNotFitKeepsNoRegionFromBeingReady() {
    var small = edited("[eu-west-1]", "capacity.peakRps", "250");
    var status = status(small, Inputs.of(small).plan());
    assertThat(status).isFalse("CapacitySufficient", "InsufficientForPeer");
    assertThat(status).isTrue("Compliant", "Compliant").lacks("Stalled");
    Assertions.assertThat(status.warnings())
        .anySatisfy(
            words ->
                Assertions.assertThat(words)
                    .contains("with the 200 requests/s of eu-west-1 it carries 300"));
  }

  @Test
  void warningsStandInStatusAndNotInConditions() {
    var status = status(lawful, Inputs.of(lawful).plan());
    Assertions.assertThat(status.warnings())
        .anySatisfy(
            words -> Assertions.assertThat(words).startsWith("spec.capacity.storedActions: "));
  }

  private static Region edited(String targets, String... more) {
    var edit = RegionEdit.ofFullRegion().without("suspend").with(TARGETS, targets);
    var region = (more.length == 0 ? edit : edit.with(more[0], more[1])).region();
    region.getMetadata().setGeneration(1L);
    return region;
  }

  private static RegionStatus status(Region region, PlanResult planned) {
    var seen = Situations.observation(Situations.UP, Situations.COMPLETE, List.of());
    return new RegionStatusFactory(() -> NOW)
        .status(
            new RegionSituation(
                region,
                Optional.of(planned),
                Optional.of(seen),
                Optional.of(List.<Outcome>of()),
                Optional.empty()));
  }

  private static String words(RegionStatus status) {
    return Conditions.find(status.conditions(), "Compliant").orElseThrow().getMessage();
  }
}
