// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.suite.ClusterSecret;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Spoken;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of Secrets are never repeated, over everything that the suite made the operator say. */
@Tag("fleet")
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(RunningFleet.class)
class CanaryIT {

  private static final String CANARY = "c4n4ry-in-a-secret";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TOKEN = Pattern.compile("token: *\"?([^\"\\s}]+)");

  /** How a signed token begins, whoever signed it: {@code {"alg":} in its encoding. */
  private static final String ANY_TOKEN = "eyJhbGciOi";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{token: c4n4ry-in-a-secret",
        "c4n4ry-in-a-secret",
        "{clusters: [{cluster: {server: 'https://c4n4ry-in-a-secret@[::'}}]}",
        "{users: [{name: o, user: {username: o, password: c4n4ry-in-a-secret}}]}",
        "{users: [{name: o, user: {exec: {command: id, env: [{name: T, value: c4n4ry-in-a-secret}]}}}]}"
      })
  void anEnrolmentThatIsRefusedIsNotQuoted(String kubeconfig, FleetUnderTest fleet) {
    fleet.awaitReady();
    String region = fleet.regions().getLast();
    new ClusterSecret(fleet, region).write(kubeconfig);
    try {
      Stopwatch.start()
          .until(
              PATIENCE,
              () -> fleet.region(region).says("Accepted", "ClusterRefused"),
              () -> complaints(fleet));
      assertThat(Spoken.by(fleet).places(CANARY)).isEmpty();
    } finally {
      fleet.platformTeam().renewSecret(region);
    }
    fleet.awaitReady();
  }

  @Test
  void noCredentialOfTheHubOrOfAMemberIsReadAnywhere(FleetUnderTest fleet) throws IOException {
    fleet.awaitReady();
    Spoken spoken = Spoken.by(fleet);
    List<String> credentials =
        Stream.concat(
                Stream.of(
                    Files.readString(
                        fleet.kubeconfig("hub").resolveSibling("operator.kubeconfig"))),
                fleet.regions().stream()
                    .map(region -> new ClusterSecret(fleet, region).kubeconfig()))
            .map(CanaryIT::token)
            .toList();
    assertThat(credentials)
        .hasSize(fleet.regions().size() + 1)
        .doesNotHaveDuplicates()
        .allSatisfy(token -> assertThat(spoken.places(token)).isEmpty());
    assertThat(spoken.places(ANY_TOKEN)).isEmpty();
    assertThat(spoken.places(fleet.regions().getFirst()))
        .as("what is said is looked at")
        .contains("metrics", "hub Region", "hub events", fleet.regions().getFirst() + " objects")
        .contains("meridian status -n nethical -o json");
  }

  private static String complaints(FleetUnderTest fleet) {
    return fleet.region(fleet.regions().getLast()).complaints().toString();
  }

  private static String token(String kubeconfig) {
    Matcher matcher = TOKEN.matcher(kubeconfig);
    if (!matcher.find() || !matcher.group(1).startsWith(ANY_TOKEN)) {
      throw new AssertionError("a kubeconfig without a token");
    }
    return matcher.group(1);
  }
}
