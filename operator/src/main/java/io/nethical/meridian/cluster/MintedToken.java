// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.authentication.TokenRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A token and how long it lives. The life is the server's word, between two times of its own clock,
 * and is counted on this machine's monotonic clock: the two machines need not agree what time it
 * is.
 *
 * @param value for the server alone
 * @param life at most {@link #LONGEST}
 * @param asked the monotonic clock, in ns, when it was asked for: a little before it was made
 */
record MintedToken(String value, Duration life, long asked) {

  /** What is asked for; a server may shorten it, and a longer life is not made use of. */
  static final Duration LONGEST = Duration.ofHours(1);

  private static final int RENEWED_AT_PERCENT = 80;

  /** What the server answered; empty when there is no token in it, or one that is over. */
  static Optional<MintedToken> of(TokenRequest answer, long asked) {
    var status = answer.getStatus();
    if (status == null || status.getToken() == null || status.getToken().isBlank()) {
      return Optional.empty();
    }
    Duration life = life(answer);
    return life.isPositive()
        ? Optional.of(new MintedToken(status.getToken(), life, asked))
        : Optional.empty();
  }

  /** Servers that do not say when they answered still say the seconds they granted. */
  private static Duration life(TokenRequest answer) {
    String made = answer.getMetadata().getCreationTimestamp();
    Duration granted =
        made == null
            ? Duration.ofSeconds(answer.getSpec().getExpirationSeconds())
            : Duration.between(
                Instant.parse(made), Instant.parse(answer.getStatus().getExpirationTimestamp()));
    return granted.compareTo(LONGEST) < 0 ? granted : LONGEST;
  }

  /** The monotonic clock when it is time for another. */
  long renewAt() {
    return asked + life.toNanos() / 100 * RENEWED_AT_PERCENT;
  }

  /** The monotonic clock when the server takes it no more. */
  long end() {
    return asked + life.toNanos();
  }

  @Override
  public String toString() {
    return "a token that lives " + life;
  }
}
