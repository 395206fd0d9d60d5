// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.nethical.meridian.e2e.fleet.Readiness;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real")
class RealMembersIT {

  private static final String HERE = "eu-west-1";
  private static final String AWAY = "eu-central-1";

  private static RealBed bed;

  @BeforeAll
  static void raise() {
    bed = new RealBed();
    bed.fleet().down();
    Stopwatch watch = Stopwatch.start();
    bed.fleet().up();
    double nodes = watch.seconds();
    bed.release().install();
    bed.apply();
    double ready = watch.until(RealBed.PATIENCE, bed::allReady, bed::complaints);
    bed.report()
        .add(
            List.of(
                Measurement.reported(
                    "nodes-ready", "from nothing to three real nodes with DNS", nodes, "s"),
                Measurement.reported(
                    "real-regions-ready", "from nothing to both Regions Ready", ready, "s")));
  }

  /** What the last test did to a member is over before the next begins. */
  @BeforeEach
  void bothAreReady() {
    Stopwatch.start().until(RealBed.PATIENCE, bed::allReady, bed::complaints);
  }

  @AfterAll
  static void nothingIsLeftOnTheMachine() {
    List<Site> sites =
        List.of(bed.fleet().site("hub"), bed.fleet().site(HERE), bed.fleet().site(AWAY));
    Stopwatch watch = Stopwatch.start();
    bed.close();
    double down = watch.seconds();
    bed.report().add(List.of(Measurement.reported("real-down", "take-down", down, "s")));
    assertThat(Remains.of(bed.fleet().home().path(), sites)).isEmpty();
  }

  @Test
  void theWorkloadOfAReadyRegionAnswersThroughItsServiceInTheMember() {
    String path = "/api/v1/namespaces/nethical/services/http:workload:http/proxy/health/ready";
    assertThat(bed.client(HERE).raw(path).strip()).isEqualTo("ok");
  }

  @Test
  void aPodFindsItsServiceByNameAndReachesItByItsClusterAddress() {
    String answer =
        bed.kubectlInside(
            HERE,
            "exec",
            "workload-0",
            "--",
            "/bin/busybox",
            "wget",
            "-qO-",
            "http://workload.nethical.svc.cluster.local/health/live");
    assertThat(answer.strip()).isEqualTo("ok");
  }

  @Test
  void theMemberRunsThePodsOfTheRegionAndRefusesOneBelowPodSecurityRestricted() {
    assertThat(bed.pods(HERE)).hasSize(2);
    Pod privileged =
        new PodBuilder()
            .withNewMetadata()
            .withName("below")
            .withNamespace("nethical")
            .endMetadata()
            .withNewSpec()
            .addNewContainer()
            .withName("below")
            .withImage("below")
            .endContainer()
            .endSpec()
            .build();
    assertThatThrownBy(() -> bed.client(HERE).resource(privileged).create())
        .hasMessageContaining("violates PodSecurity \"restricted");
  }

  @Test
  void aContainerThatDiesTakesReadyWithItAndItsRestartBringsReadyBack() {
    ContainerStatus before = container(bed.pods(HERE).getFirst());
    Stopwatch watch = Stopwatch.start();
    bed.fleet().kill(HERE, before.getContainerID().replace("containerd://", ""));
    double fell = within(watch, () -> !bed.region(HERE).ready());
    double returned = within(watch, () -> bed.region(HERE).ready());
    ContainerStatus after = container(bed.pods(HERE).getFirst());
    assertThat(after.getRestartCount()).isEqualTo(before.getRestartCount() + 1);
    assertThat(bed.region(AWAY).ready()).isTrue();
    bed.report()
        .add(
            List.of(
                Measurement.reported("container-dies", "killed to Ready False", fell, "s"),
                Measurement.reported("container-back", "killed to Ready True", returned, "s")));
  }

  @Test
  void aMemberThatIsCutOffLivesOnAndDisturbsNobody() {
    List<String> before = containers();
    Stopwatch watch = Stopwatch.start();
    bed.fleet().site(AWAY).cut();
    double told = within(watch, () -> !reachable(AWAY));
    assertThat(Readiness.of(bed.client(AWAY))).isFalse();
    bed.kubectlInside(AWAY, "create", "configmap", "written-while-cut-off");
    assertThat(bed.kubectlInside(AWAY, "get", "pods", "--output=name").lines()).hasSize(2);
    assertThat(bed.region(HERE).ready()).isTrue();
    Stopwatch mended = Stopwatch.start();
    bed.fleet().site(AWAY).mend();
    double back = within(mended, () -> reachable(AWAY) && bed.region(AWAY).ready());
    assertThat(containers()).as("nothing was started anew").isEqualTo(before);
    bed.report()
        .add(
            List.of(
                Measurement.reported(
                    "cut-told", "wire down to ClusterReachable not True", told, "s"),
                Measurement.reported("cut-mended", "wire up to Ready True", back, "s")));
  }

  @Test
  void aDiskHoldsNoMoreThanItsClaimAsksForAndGrowsInUse() {
    Path manifest = Path.of("src/test/resources/real/disk.yaml").toAbsolutePath();
    in("apply", "--filename", manifest.toString());
    in("wait", "--for=condition=Ready", "--timeout=120s", "pod/writer");
    assertThatThrownBy(RealMembersIT::writeTwelveMebibytes).hasMessageContaining("No space left");
    in(
        "patch",
        "pvc/data",
        "--patch={\"spec\":{\"resources\":{\"requests\":{\"storage\":\"16Mi\"}}}}");
    in("wait", "--for=jsonpath={.status.capacity.storage}=16Mi", "--timeout=60s", "pvc/data");
    writeTwelveMebibytes();
    in("delete", "pod/writer", "pvc/data");
  }

  private static void writeTwelveMebibytes() {
    in(
        "exec",
        "writer",
        "--",
        "/bin/busybox",
        "dd",
        "if=/dev/zero",
        "of=/data/file",
        "bs=1M",
        "count=12");
  }

  private static void in(String... words) {
    bed.kubectlInside(
        HERE,
        Stream.concat(Stream.of("--namespace=disks"), Stream.of(words)).toArray(String[]::new));
  }

  private static List<String> containers() {
    return bed.pods(AWAY).stream().map(pod -> container(pod).getContainerID()).toList();
  }

  private static ContainerStatus container(Pod pod) {
    return pod.getStatus().getContainerStatuses().getFirst();
  }

  private static boolean reachable(String region) {
    return bed.region(region)
        .condition("ClusterReachable")
        .filter(condition -> condition.getStatus().equals("True"))
        .isPresent();
  }

  private static double within(Stopwatch watch, BooleanSupplier so) {
    return watch.until(RealBed.PATIENCE, so, bed::complaints);
  }
}
