// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import java.time.Duration;
import java.util.Optional;

/**
 * The token in use and what became of its renewal. Times are those of the monotonic clock, in ns.
 *
 * @param token empty before the first, and once the server has refused it
 * @param tryAt when another is asked for, while this one is good
 * @param pause after the next failure
 * @param trouble why the last renewal failed, empty when it did not
 */
record HeldToken(Optional<MintedToken> token, long tryAt, Duration pause, String trouble) {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  static HeldToken none() {
    return new HeldToken(Optional.empty(), 0, FIRST_PAUSE, "");
  }

  static HeldToken of(MintedToken token) {
    return new HeldToken(Optional.of(token), token.renewAt(), FIRST_PAUSE, "");
  }

  boolean good(long now) {
    return token.filter(held -> now - held.end() < 0).isPresent();
  }

  /** Without a good token every moment is the right one. */
  boolean due(long now) {
    return !good(now) || now - tryAt >= 0;
  }

  HeldToken failed(long now, String why) {
    Duration longer = pause.multipliedBy(2);
    return new HeldToken(
        token,
        now + pause.toNanos(),
        longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE,
        why);
  }
}
