// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Condition;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.suite.ConditionHistory;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.ManagedKind;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member that answers and says no: what it refuses stands in Applied, and heals by itself. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class RefusalIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String QUOTA = "nothing-new";

  @Test
  void rightsThatAreTakenAwayAreMissedByNameAndTheirReturnIsFound(FleetUnderTest fleet) {
    String region = fleet.regions().getLast();
    Drift drift = new Drift(fleet.client(region));
    onPurpose(
        fleet,
        "Forbidden",
        () -> {
          fleet.platformTeam().takeRights(region);
          drift.change(
              new Drift.Target(ManagedKind.CONFIG_MAP, firstConfigMap(fleet.client(region))));
        },
        () -> fleet.platformTeam().giveRights(region));
  }

  @Test
  void aFullQuotaIsToldAndRoomInItIsFound(FleetUnderTest fleet) {
    String region = fleet.regions().getLast();
    KubernetesClient member = fleet.client(region);
    onPurpose(
        fleet,
        "QuotaExceeded",
        () -> {
          fillQuota(member);
          ManagedKind.CONFIG_MAP.object(member, firstConfigMap(member)).delete();
        },
        () -> member.resourceQuotas().inNamespace("nethical").withName(QUOTA).delete());
  }

  private static void onPurpose(
      FleetUnderTest fleet, String reason, Runnable refusal, Runnable ending) {
    fleet.refusing(fleet.regions().getLast(), () -> refused(fleet, reason, refusal, ending));
  }

  private static void refused(
      FleetUnderTest fleet, String reason, Runnable refusal, Runnable ending) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    String region = fleet.regions().getLast();
    Instant begun = Instant.now();
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      try {
        refusal.run();
        Stopwatch.start()
            .until(
                PATIENCE,
                () -> applied(fleet, region).getReason().equals(reason),
                () -> "Applied says " + applied(fleet, region));
        Condition applied = applied(fleet, region);
        assertThat(applied.getStatus()).isEqualTo("False");
        assertThat(applied.getMessage()).contains("ConfigMap/");
        assertThat(Instant.parse(applied.getLastTransitionTime()))
            .isAfterOrEqualTo(begun.minusSeconds(1));
      } finally {
        ending.run();
      }
      fleet.awaitQuiet(Duration.ofSeconds(2));
      assertThat(history.of(region, "ClusterReachable")).isEmpty();
      assertThat(history.withoutThoseOf(List.of(region))).isEmpty();
    }
  }

  private static Condition applied(FleetUnderTest fleet, String region) {
    return fleet.region(region).condition("Applied").orElseThrow();
  }

  private static String firstConfigMap(KubernetesClient member) {
    return ManagedKind.CONFIG_MAP.in(member).getFirst().getMetadata().getName();
  }

  /** The quota counts once its controller has looked; before that it refuses for another reason. */
  private static void fillQuota(KubernetesClient member) {
    ResourceQuota quota =
        new ResourceQuotaBuilder()
            .withNewMetadata()
            .withName(QUOTA)
            .withNamespace("nethical")
            .endMetadata()
            .withNewSpec()
            .addToHard("count/configmaps", new Quantity("0"))
            .endSpec()
            .build();
    member.resource(quota).create();
    Stopwatch.start()
        .until(
            PATIENCE,
            () -> !member.resource(quota).get().getStatus().getUsed().isEmpty(),
            () -> "the quota is not counted");
  }
}
