// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.observed.ObjectKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Objects that somebody changes again as often as they are put right. A person tires; a program
 * does not, and two programs would write for ever. So after {@link #ROUNDS} rounds the object is
 * left as it is for a while, which is said, and then put right once more.
 */
final class Contention {

  /** Far more than a person does, and what a program reaches within a second or a few minutes. */
  static final int ROUNDS = 40;

  /** A round that comes later than this after the one before begins a new count. */
  static final Duration WITHIN = Duration.ofMinutes(10);

  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(8);

  private record Bout(int rounds, Instant last, Duration pause, Instant until) {}

  private final InstantSource clock;
  private final Map<ObjectKey, Bout> bouts = new ConcurrentHashMap<>();

  Contention(InstantSource clock) {
    this.clock = clock;
  }

  /** Until when the object is left as it is; empty when it may be put right now. */
  Optional<Instant> leftUntil(ObjectKey key) {
    return Optional.ofNullable(bouts.get(key))
        .map(Bout::until)
        .filter(until -> clock.instant().isBefore(until));
  }

  /** The object was put right, or made, once more. */
  void written(ObjectKey key) {
    Instant now = clock.instant();
    bouts.compute(key, (k, bout) -> next(bout, now));
  }

  private static Bout next(Bout before, Instant now) {
    if (before == null || now.isAfter(before.last.plus(before.pause).plus(WITHIN))) {
      return new Bout(1, now, Duration.ZERO, Instant.MIN);
    }
    int rounds = before.rounds + 1;
    if (rounds < ROUNDS) {
      return new Bout(rounds, now, Duration.ZERO, Instant.MIN);
    }
    Duration twice = before.pause.multipliedBy(2);
    Duration pause = twice.isZero() ? FIRST_PAUSE : twice;
    pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    return new Bout(rounds, now, pause, now.plus(pause));
  }
}
