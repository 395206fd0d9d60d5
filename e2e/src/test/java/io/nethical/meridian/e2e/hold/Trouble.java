// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.suite.Fault;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.Return;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.SoftAssertions;

/** One member's absence from its beginning to its return. */
final class Trouble {

  /** Grace of 50 s, a probe every 5 s that may take 5 s to fail, and a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final FleetUnderTest fleet;
  private final Fault fault;
  private final String region;
  private final Instant begun = Instant.now();
  private final Stopwatch watch = Stopwatch.start();
  private final Runnable ending;
  private double seconds;
  private RegionView told;
  private Return back;

  private Trouble(FleetUnderTest fleet, Fault fault, String region) {
    this.fleet = fleet;
    this.fault = fault;
    this.region = region;
    this.ending = fault.befall(fleet, region);
  }

  static Trouble begin(FleetUnderTest fleet, Fault fault, String region) {
    return new Trouble(fleet, fault, region);
  }

  String region() {
    return region;
  }

  /** Waits until the Region says that its member is not reachable. */
  void awaitTold() {
    seconds =
        watch.until(PATIENCE, () -> says("False"), () -> region + " " + fault + ": " + word());
    told = fleet.region(region);
  }

  /** The right reason, since when, and nothing claimed of what cannot be seen. */
  void judge(SoftAssertions softly) {
    Condition word = told.condition("ClusterReachable").orElseThrow();
    softly.assertThat(word.getReason()).as(fault + " in " + region).isEqualTo(fault.reason());
    softly.assertThat(Since.of(word)).as(word.getMessage()).hasValueSatisfying(this::isDuring);
    softly.assertThat(told.reason()).as(fault + " in " + region).isEqualTo("ClusterUnreachable");
    softly.assertThat(back.written()).as("written to " + region).isTrue();
    softly.assertThat(back.unseenBeforeTheFirstWrite()).as(fault + " in " + region).isEmpty();
  }

  private void isDuring(Instant since) {
    assertThat(since).isBetween(begun.minusSeconds(1), back.open());
  }

  /** Asks something of the Region that its member must hear of once it is back. */
  void ask() {
    String change = "{\"spec\":{\"workload\":{\"autoscaling\":{\"maxReplicas\":9}}}}";
    fleet
        .installation()
        .kubectl("-n", "nethical", "patch", "region", region, "--type=merge", "-p", change);
  }

  /** Ends it. */
  void end() {
    back = Return.of(fleet, region, ending);
  }

  /** Ends it without a question, when the test has failed already. */
  void abandon() {
    if (back == null) {
      ending.run();
    }
  }

  Return back() {
    return back;
  }

  Fault fault() {
    return fault;
  }

  /** Seconds from the fault to the Region saying so. */
  double seconds() {
    return seconds;
  }

  private boolean says(String status) {
    return word().getStatus().equals(status);
  }

  private Condition word() {
    return fleet.region(region).condition("ClusterReachable").orElseThrow();
  }
}
