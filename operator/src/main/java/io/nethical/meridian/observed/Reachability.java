// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a member answers, as the probe sees it. Two truths are kept apart: {@link #answering()}
 * (may we write) follows every probe; {@link #state()} is what people are told, False only after
 * {@link #GRACE} without an answer and True again after {@link #STREAK} answers in a row.
 *
 * @param since when {@code state} began
 * @param lastAnswer when the member last answered, null if it never did
 * @param failingSince when the present run of failures began, null while it answers
 * @param streak answers in a row, counted up to {@link #STREAK}
 * @param reason closed set of the {@code ClusterReachable} condition
 */
public record Reachability(
    State state,
    Instant since,
    Instant lastAnswer,
    Instant failingSince,
    int streak,
    String reason,
    String message) {

  /** What people are told. */
  public enum State {
    UNKNOWN,
    REACHABLE,
    UNREACHABLE
  }

  public static final Duration GRACE = Duration.ofSeconds(50);
  public static final int STREAK = 3;

  public static Reachability unproven(Instant now) {
    return new Reachability(State.UNKNOWN, now, null, now, 0, "Pending", "not probed yet");
  }

  public boolean answering() {
    return failingSince == null;
  }

  /** One more probe was answered. */
  public Reachability answered(Instant now) {
    int row = Math.min(streak + 1, STREAK);
    boolean up = state != State.UNREACHABLE || row >= STREAK;
    if (!up) {
      return new Reachability(state, since, now, null, row, reason, message);
    }
    Instant begun = state == State.REACHABLE ? since : now;
    return new Reachability(State.REACHABLE, begun, now, null, row, "ProbeSucceeded", "");
  }

  /**
   * One more probe failed, for {@code cause} (a reason) with the member's or the socket's words.
   */
  public Reachability failed(Instant now, String cause, String words) {
    Instant failing = failingSince == null ? now : failingSince;
    boolean graceOver = !now.isBefore(failing.plus(GRACE));
    String named = lastAnswer == null && cause.equals("ProbeFailed") ? "NeverConnected" : cause;
    if (!graceOver && state != State.UNREACHABLE) {
      return new Reachability(state, since, lastAnswer, failing, 0, reason, message);
    }
    Instant begun = state == State.UNREACHABLE ? since : now;
    return new Reachability(State.UNREACHABLE, begun, lastAnswer, failing, 0, named, words);
  }

  /** Whether people would be told something else than before. */
  public boolean tellsOtherThan(Reachability before) {
    return state != before.state
        || !reason.equals(before.reason)
        || answering() != before.answering();
  }
}
