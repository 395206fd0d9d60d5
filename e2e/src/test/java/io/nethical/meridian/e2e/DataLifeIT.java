// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A claim outlives its Region, is taken over by the next, and goes when consent names that one. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class DataLifeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PREFIX = "meridian.nethical.io/";

  @Test
  void dataStaysUntilConsentNamesTheRegionThatHasIt(FleetUnderTest fleet) {
    fleet.awaitReady();
    String region = fleet.regions().getLast();
    var claim = fleet.client(region).resource(claim(region, uid(fleet, region)));
    claim.create();

    delete(fleet, region);
    assertThat(claim.get().getMetadata().getDeletionTimestamp()).isNull();

    Calls calls = Calls.from(fleet);
    fleet.installation().regions();
    within(fleet, () -> fleet.region(region).says("Accepted", "RetainedDataFound"));
    assertThat(calls.memberWritesOf(region)).isEmpty();

    annotate(fleet, region, "adopt-data");
    fleet.awaitReady();
    assertThat(owner(claim)).isEqualTo(uid(fleet, region));

    fleet.installation().patch("region/" + region, "{\"spec\":{\"deletionPolicy\":\"Delete\"}}");
    annotate(fleet, region, "delete-data");
    delete(fleet, region);
    within(fleet, () -> claim.get() == null);

    fleet.installation().regions();
    fleet.awaitReady();
  }

  private static void within(FleetUnderTest fleet, BooleanSupplier so) {
    Stopwatch.start().until(PATIENCE, so, () -> new Hub(fleet.hub()).complaints());
  }

  /** Confirms by the UID, so that it is said of this Region and of no other of its name. */
  private static void annotate(FleetUnderTest fleet, String region, String what) {
    fleet.installation().annotate("region/" + region, PREFIX + what + "=" + uid(fleet, region));
  }

  private static void delete(FleetUnderTest fleet, String region) {
    fleet.installation().kubectl("-n", "nethical", "delete", "region", region, "--timeout=60s");
  }

  private static String uid(FleetUnderTest fleet, String region) {
    return fleet.region(region).resource().getMetadata().getUid();
  }

  private static String owner(Resource<PersistentVolumeClaim> claim) {
    return claim.get().getMetadata().getLabels().get(PREFIX + "region-uid");
  }

  /** As a StatefulSet of the Region would have made it. */
  private static PersistentVolumeClaim claim(String region, String uid) {
    return new PersistentVolumeClaimBuilder()
        .withNewMetadata()
        .withName("data-kept-0")
        .withNamespace("nethical")
        .withLabels(Map.of(PREFIX + "region", region, PREFIX + "region-uid", uid))
        .endMetadata()
        .withNewSpec()
        .withAccessModes("ReadWriteOnce")
        .withStorageClassName("ssd")
        .withNewResources()
        .addToRequests("storage", new Quantity("1Gi"))
        .endResources()
        .endSpec()
        .build();
  }
}
