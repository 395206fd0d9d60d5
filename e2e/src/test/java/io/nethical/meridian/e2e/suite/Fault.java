// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.fleet.Member;
import java.util.function.BiFunction;

/** What can befall a member so that its Region loses sight of it. */
public enum Fault {
  DEAD(
      "ProbeFailed",
      (fleet, region) -> {
        Member member = fleet.member(region);
        member.stop();
        return member::start;
      }),
  FROZEN(
      "ProbeFailed",
      (fleet, region) -> {
        Member member = fleet.member(region);
        member.pause();
        return member::resume;
      }),
  SILENT(
      "ProbeFailed",
      (fleet, region) -> {
        Member member = fleet.member(region);
        member.silence();
        return member::speak;
      }),
  UNAVAILABLE("ProbeFailed", (fleet, region) -> fleet.member(region).refuse(503)),
  THROTTLED("Throttled", (fleet, region) -> fleet.member(region).refuse(429)),
  SHUT_OUT("CredentialsInvalid", (fleet, region) -> fleet.member(region).refuse(403)),
  CERTIFICATE_EXPIRED("TlsFailed", (fleet, region) -> fleet.member(region).expire()),
  TOKEN_REVOKED(
      "CredentialsExpired",
      (fleet, region) -> {
        fleet.platformTeam().revokeTokens(region);
        return () -> fleet.platformTeam().renewSecret(region);
      });

  private final String reason;
  private final BiFunction<FleetUnderTest, String, Runnable> deed;

  Fault(String reason, BiFunction<FleetUnderTest, String, Runnable> deed) {
    this.reason = reason;
    this.deed = deed;
  }

  /** What {@code ClusterReachable} says of it once the grace is over. */
  public String reason() {
    return reason;
  }

  /** Brings it upon a member and returns what ends it. */
  public Runnable befall(FleetUnderTest fleet, String region) {
    return deed.apply(fleet, region);
  }
}
