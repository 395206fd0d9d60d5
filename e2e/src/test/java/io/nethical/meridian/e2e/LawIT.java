// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The world changes under Regions that run: what became illegal leaves the members. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class LawIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration A_WHILE = Duration.ofSeconds(5);
  private static final String TARGETS = "FAILOVER_REGIONS";
  private static final String PEERS = "NETHICAL_SYNC_PEERS";

  @Test
  void aProfileThatIsTightenedWithdrawsTheEdgesItAllowed(FleetUnderTest fleet) {
    fleet.awaitReady();
    String approved = approvals(fleet);
    Stopwatch tightened = Stopwatch.start();
    approve(fleet, "[]");
    try {
      double seconds = awaitWithout(fleet, "ap-south-1", TARGETS, tightened);
      awaitWithout(fleet, "ap-south-1", PEERS, tightened);
      awaitDenied(fleet, "ap-south-1", "FailoverDenied");
      // What the peer holds came from there, too: its own law forbids nothing, its peer's does.
      awaitDenied(fleet, "ap-southeast-1", "SyncPeerDenied");
      assertThat(value(fleet, "ap-southeast-1", TARGETS)).contains("ap-northeast-1,ap-south-1");
      assertThat(told(fleet, "ap-south-1")).contains("FailoverDenied");
      fleet.judge(
          "law",
          List.of(
              Measurement.atMost(
                  "withdrawn-profile",
                  "profile tightened to the edge gone from the member",
                  seconds,
                  "s",
                  PATIENCE.toSeconds())));
    } finally {
      approve(fleet, approved);
      fleet.awaitReady();
    }
    assertThat(value(fleet, "ap-south-1", TARGETS)).contains("ap-southeast-1,ap-northeast-1");
  }

  @Test
  void aPeerWhoseClusterIsEnrolledElsewhereIsNoTargetAnyMore(FleetUnderTest fleet) {
    fleet.awaitReady();
    Stopwatch moved = Stopwatch.start();
    enrol(fleet, "us-west-2", "CA");
    try {
      double seconds = awaitWithout(fleet, "us-east-1", TARGETS, moved);
      awaitDenied(fleet, "us-east-1", "FailoverDenied");
      awaitDenied(fleet, "us-west-2", "LocationMismatch");
      awaitWithout(fleet, "us-west-2", PEERS, moved);
      fleet
          .report("law")
          .add(
              List.of(
                  Measurement.atMost(
                      "withdrawn-enrolment",
                      "peer enrolled elsewhere to the edge gone from the member",
                      seconds,
                      "s",
                      PATIENCE.toSeconds())));
    } finally {
      enrol(fleet, "us-west-2", "US");
      fleet.awaitReady();
    }
  }

  @Test
  void aBucketThatMovedIsDenied(FleetUnderTest fleet) {
    fleet.awaitReady();
    bucket(fleet, "BH", "US");
    try {
      awaitDenied(fleet, "me-south-1", "BucketDenied");
    } finally {
      bucket(fleet, "US", "BH");
      fleet.awaitReady();
    }
  }

  @Test
  void aRegionThatBeginsOutsideTheLawIsNotWritten(FleetUnderTest fleet) {
    fleet.awaitReady();
    fleet.installation().kubectl("-n", "nethical", "delete", "region", "sa-east-1");
    apply(fleet, "[us-east-1]");
    try {
      awaitDenied(fleet, "sa-east-1", "FailoverDenied");
      Pause.of(A_WHILE);
      assertThat(environment(fleet, "sa-east-1")).isEmpty();
    } finally {
      apply(fleet, "[]");
      fleet.awaitReady();
    }
    assertThat(environment(fleet, "sa-east-1")).isPresent();
  }

  private static double awaitWithout(
      FleetUnderTest fleet, String region, String variable, Stopwatch since) {
    return since.until(
        PATIENCE,
        () -> value(fleet, region, variable).isEmpty(),
        () -> region + " still has " + variable + "=" + value(fleet, region, variable));
  }

  private static void awaitDenied(FleetUnderTest fleet, String region, String reason) {
    Stopwatch.start()
        .until(
            PATIENCE,
            () ->
                fleet
                    .region(region)
                    .condition("Compliant")
                    .filter(c -> "False".equals(c.getStatus()) && reason.equals(c.getReason()))
                    .isPresent(),
            () -> region + " says " + fleet.region(region).complaints());
    assertThat(fleet.region(region).reason()).isEqualTo("Blocked");
  }

  private static Optional<String> value(FleetUnderTest fleet, String region, String variable) {
    return environment(fleet, region).map(map -> map.getData().get(variable));
  }

  private static Optional<ConfigMap> environment(FleetUnderTest fleet, String region) {
    return Optional.ofNullable(
        fleet
            .client(region)
            .configMaps()
            .inNamespace("nethical")
            .withName("workload-environment")
            .get());
  }

  /** Reasons of the Region's events. */
  private static String told(FleetUnderTest fleet, String region) {
    return fleet
        .installation()
        .kubectl("-n", "nethical", "events", "--for=region/" + region, "-o=jsonpath={..reason}");
  }

  private static String approvals(FleetUnderTest fleet) {
    return fleet
        .installation()
        .kubectl(
            "get", "complianceprofile", "india-it-act", "-o=jsonpath={.spec.approvedTransfers}");
  }

  private static void approve(FleetUnderTest fleet, String transfers) {
    fleet
        .installation()
        .patch(
            "complianceprofile/india-it-act",
            "{\"spec\":{\"approvedTransfers\":" + transfers + "}}");
  }

  private static void bucket(FleetUnderTest fleet, String from, String to) {
    String moved =
        """
        [{"op":"test","path":"/spec/buckets/4/country","value":"%s"},
         {"op":"replace","path":"/spec/buckets/4/country","value":"%s"}]"""
            .formatted(from, to);
    fleet
        .installation()
        .kubectl("-n", "nethical", "patch", "fleet/nethical", "--type=json", "-p", moved);
  }

  private static void enrol(FleetUnderTest fleet, String region, String country) {
    fleet.installation().annotate("secret/" + region, "meridian.nethical.io/country=" + country);
  }

  /** The Region of the reference fleet, with other targets from its first moment on. */
  private static void apply(FleetUnderTest fleet, String targets) {
    Path edited = fleet.options().home().resolve("sa-east-1-edited.yaml");
    try {
      String text = fleet.installation().declared("sa-east-1");
      assertThat(text).contains("targets: []");
      Files.writeString(edited, text.replace("targets: []", "targets: " + targets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fleet.installation().kubectl("apply", "-f", edited.toString());
  }
}
