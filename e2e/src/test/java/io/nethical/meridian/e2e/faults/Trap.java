// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A plan that waits for its moment, and what became of it. */
final class Trap {

  /** How long a feed stays half-dead: longer than any pass, shorter than the promise. */
  static final Duration DEAF = Duration.ofSeconds(8);

  private final Optional<Plan> plan;
  private final CompletableFuture<Long> fired = new CompletableFuture<>();
  private boolean sprung;
  private long deafUntil;

  Trap(Optional<Plan> plan) {
    this.plan = plan;
  }

  /** The plan when this is its call; whoever gets it carries it out and says {@link #fired()}. */
  synchronized Optional<Plan.AtCall> springs(Call call) {
    if (!sprung && plan.orElse(null) instanceof Plan.AtCall at && at.call().equals(call)) {
      sprung = true;
      return Optional.of(at);
    }
    return Optional.empty();
  }

  /** How old the answer to a list has to be; empty when the truth is told. */
  synchronized Optional<Integer> age(Feed feed) {
    boolean open = !sprung || System.nanoTime() < deafUntil;
    return plan.orElse(null) instanceof Plan.Stale stale && stale.feed().covers(feed) && open
        ? Optional.of(stale.age())
        : Optional.empty();
  }

  /** An old list went out: what happened since is kept back for a while. */
  synchronized void servedOld() {
    spring();
  }

  /**
   * How long a stream that has this to say, and everything after it, is to be kept silent before it
   * is cut; zero when it may speak.
   */
  synchronized Duration withheld(Feed feed, boolean news) {
    if (!(plan.orElse(null) instanceof Plan.OnFeed on) || !on.feed().covers(feed)) {
      return Duration.ZERO;
    }
    if (!sprung && news && on instanceof Plan.Deaf) {
      spring();
    }
    return sprung ? Duration.ofNanos(Math.max(0, deafUntil - System.nanoTime())) : Duration.ZERO;
  }

  private void spring() {
    if (!sprung) {
      sprung = true;
      deafUntil = System.nanoTime() + DEAF.toNanos();
      fired();
    }
  }

  void fired() {
    fired.complete(System.nanoTime());
  }

  /** The moment of the fault by the monotonic clock; empty when it has not come in that time. */
  Optional<Long> await(Duration patience) {
    try {
      return Optional.of(fired.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
