// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.demo.Definitions;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.LeaderLease;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The operator as pods of the hub, from the shipped chart and the built image. */
@Tag("real")
class OperatorInHubIT {

  private static final List<String> MEMBERS = RealFleet.PLACES;

  /** More than a new leader takes for its first pass over two Regions. */
  private static final Duration QUIET = Duration.ofSeconds(20);

  private static RealBed bed;

  @BeforeAll
  static void raise() {
    bed = new RealBed();
    bed.fleet().down();
    bed.fleet().up();
    Stopwatch watch = Stopwatch.start();
    bed.release().install();
    double ready = watch.seconds();
    bed.apply();
    bed.report()
        .add(
            List.of(
                Measurement.reported(
                    "operator-in-hub",
                    "empty hub to both replicas of the operator ready, image imported",
                    ready,
                    "s")));
  }

  @BeforeEach
  void bothAreReady() {
    Stopwatch.start().until(RealBed.PATIENCE, bed::allReady, bed::complaints);
  }

  @AfterAll
  static void takeDown() {
    bed.close();
  }

  @Test
  void oneOfTwoPodsLeads() {
    List<Pod> pods = operators();
    assertThat(pods).hasSize(2);
    assertThat(pods).allMatch(pod -> pod.getStatus().getPhase().equals("Running"));
    assertThat(holder()).isNotEmpty();
  }

  @Test
  void anotherOperatorChangesNoPodTemplateAndWritesNothingInAMember() {
    List<String> before = workloads();
    String led = holder();
    Calls calls = Calls.from(bed.fleet().home(), MEMBERS);
    Stopwatch watch = Stopwatch.start();
    bed.release().install("--reuse-values", "--set=podAnnotations.meridian/rolled=again");
    double rolled = watch.seconds();
    double leads =
        watch.until(
            RealBed.PATIENCE,
            () -> !holder().isEmpty() && !holder().equals(led),
            OperatorInHubIT::holder);
    Pause.of(QUIET);
    List<AuditEntry> writes = calls.memberWrites();
    bed.report()
        .add(
            List.of(
                Measurement.reported("operator-rolled", "both replicas replaced", rolled, "s"),
                Measurement.reported(
                    "operator-rolled-leads", "the same, another one leads", leads, "s"),
                Measurement.atMost(
                    "operator-rolled-writes",
                    "member writes by the new operator",
                    writes.size(),
                    "calls",
                    0)));
    assertThat(bed.allReady()).isTrue();
    assertThat(workloads()).isEqualTo(before);
    assertThat(writes).isEmpty();
  }

  @Test
  void uninstallingEndsNothingInAMemberAndInstallingAgainGoesOn() {
    List<String> before = workloads();
    Calls calls = Calls.from(bed.fleet().home(), MEMBERS);
    String said = bed.release().uninstall();
    assertThat(said).contains(Definitions.NAMES);
    assertThat(operators()).allMatch(pod -> pod.getMetadata().getDeletionTimestamp() != null);
    assertThat(bed.region(MEMBERS.getFirst()).ready()).as("the Region is still there").isTrue();
    Pause.of(QUIET);
    assertThat(workloads()).as("while no operator is there").isEqualTo(before);
    Stopwatch watch = Stopwatch.start();
    bed.release().install();
    Pause.of(QUIET);
    List<AuditEntry> writes = calls.memberWrites();
    bed.report()
        .add(
            List.of(
                Measurement.reported(
                    "operator-again", "installed again", watch.seconds() - QUIET.toSeconds(), "s"),
                Measurement.atMost(
                    "operator-again-writes",
                    "member writes from uninstalling to 20 s after installing again",
                    writes.size(),
                    "calls",
                    0)));
    assertThat(workloads()).isEqualTo(before);
    assertThat(writes).isEmpty();
  }

  private static List<Pod> operators() {
    return bed.client("hub")
        .pods()
        .inNamespace(HubRelease.NAMESPACE)
        .withLabel("app.kubernetes.io/component", "operator")
        .list()
        .getItems();
  }

  private static String holder() {
    return new LeaderLease(bed.client("hub")).holder();
  }

  /** Every StatefulSet with its template, and every pod, of both members. */
  private static List<String> workloads() {
    return MEMBERS.stream()
        .flatMap(
            member ->
                Stream.concat(sets(member), bed.pods(member).stream().map(OperatorInHubIT::run)))
        .toList();
  }

  private static Stream<String> sets(String member) {
    return bed
        .client(member)
        .apps()
        .statefulSets()
        .inNamespace("nethical")
        .list()
        .getItems()
        .stream()
        .map(OperatorInHubIT::template);
  }

  private static String template(StatefulSet set) {
    return "%s %d %s"
        .formatted(
            set.getMetadata().getUid(),
            set.getMetadata().getGeneration(),
            set.getSpec().getTemplate());
  }

  /** A pod that was replaced or started anew reads otherwise. */
  private static String run(Pod pod) {
    return "%s %s"
        .formatted(
            pod.getMetadata().getUid(),
            pod.getStatus().getContainerStatuses().getFirst().getContainerID());
  }
}
