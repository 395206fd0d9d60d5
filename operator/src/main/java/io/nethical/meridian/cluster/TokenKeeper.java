// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps a good token for the calls to one member, in memory and nowhere else. Whoever probes the
 * member looks after it; requests only take what is there, so none of them waits for a new one.
 * Each one asked for is counted as {@code meridian.member.tokens} by cluster and outcome.
 */
final class TokenKeeper {

  private final MemberTarget target;
  private final Supplier<MintedToken> mint;
  private final LongSupplier nanos;
  private final MeterRegistry meters;
  private volatile HeldToken held = HeldToken.none();

  /**
   * @param mint asks the member for one
   * @param nanos the monotonic clock
   */
  TokenKeeper(
      MemberTarget target, Supplier<MintedToken> mint, LongSupplier nanos, MeterRegistry meters) {
    this.target = target;
    this.mint = mint;
    this.nanos = nanos;
    this.meters = meters;
  }

  /**
   * What a request carries.
   *
   * @throws KubernetesClientException as from a server that refuses it (401), when there is none:
   *     without a token the request would be somebody else's
   */
  String token() {
    return held.token()
        .map(MintedToken::value)
        .orElseThrow(
            () -> new KubernetesClientException("no token for " + target + " yet", 401, null));
  }

  /**
   * Has another made when it is time to. A failure is kept to be told while the old one is good.
   *
   * @throws KubernetesClientException when there is no good token and none can be had
   */
  synchronized void look() {
    long now = nanos.getAsLong();
    if (!held.due(now)) {
      return;
    }
    try {
      held = HeldToken.of(mint.get());
      counted("ok");
    } catch (RuntimeException e) {
      int code = CallFailure.code(e);
      counted(code > 0 ? Integer.toString(code) : "no-answer");
      held = held.failed(now, CallFailure.words(e));
      if (!held.good(now)) {
        throw named(e, code);
      }
    }
  }

  /** The server does not take the token, whatever is left of its life. */
  synchronized void refused() {
    held = HeldToken.none();
  }

  /** Why the token in use could not be renewed; empty when nothing is wrong. */
  String trouble() {
    return held.trouble();
  }

  /** An account that is not there lets one do as little as an account without rights. */
  private KubernetesClientException named(RuntimeException cause, int code) {
    String words =
        "no token can be had for account %s: %s"
            .formatted(target.account().orElseThrow(), CallFailure.words(cause));
    int told = code == 404 ? 403 : code;
    var status = new StatusBuilder().withCode(told).withMessage(words).build();
    return new KubernetesClientException(words, cause, told, status, null);
  }

  private void counted(String outcome) {
    meters
        .counter("meridian.member.tokens", "cluster", target.cluster(), "outcome", outcome)
        .increment();
  }
}
