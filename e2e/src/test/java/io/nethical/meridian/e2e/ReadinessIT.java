// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("fleet")
@ExtendWith(RunningFleet.class)
class ReadinessIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aPodThatIsNotReadyTakesItsRegionDownAndItsRecoveryBringsItBack(FleetUnderTest fleet) {
    fleet.awaitReady();
    KubernetesClient member = fleet.client("eu-west-1");
    String pod =
        member
            .pods()
            .inNamespace("nethical")
            .withLabel("meridian.nethical.io/region")
            .list()
            .getItems()
            .getFirst()
            .getMetadata()
            .getName();
    double fell = secondsUntil(fleet, member, pod, "False");
    double returned = secondsUntil(fleet, member, pod, "True");
    fleet
        .report("readiness")
        .write(
            List.of(
                Measurement.reported(
                    "ready-falls", "a pod's readiness lost to the Region's Ready False", fell, "s"),
                Measurement.reported(
                    "ready-returns", "readiness regained to Ready True", returned, "s")));
  }

  private static double secondsUntil(
      FleetUnderTest fleet, KubernetesClient member, String pod, String ready) {
    long start = System.nanoTime();
    member.pods().inNamespace("nethical").withName(pod).editStatus(now -> with(now, ready));
    boolean wanted = ready.equals("True");
    assertThat(Pause.until(PATIENCE, () -> fleet.region("eu-west-1").ready() == wanted))
        .as(
            "Ready follows a pod whose readiness is %s: %s",
            ready, fleet.region("eu-west-1").complaints())
        .isTrue();
    return (System.nanoTime() - start) / 1e9;
  }

  private static Pod with(Pod pod, String ready) {
    List<PodCondition> conditions =
        pod.getStatus().getConditions().stream()
            .map(
                condition ->
                    condition.getType().equals("Ready")
                        ? condition.edit().withStatus(ready).build()
                        : condition)
            .toList();
    return new PodBuilder(pod).editStatus().withConditions(conditions).endStatus().build();
  }
}
