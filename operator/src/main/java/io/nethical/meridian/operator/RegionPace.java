// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often a Region is told about, and how soon a refused write is tried again. What is lost with
 * the process only makes the next one a little more eager.
 */
@Singleton
class RegionPace {

  /** Between two writes of one status: a Region that comes up passes through many states. */
  private static final Duration TELLING = Duration.ofSeconds(2);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(40);

  private record Past(Instant told, Duration retry) {}

  private static final Past NONE = new Past(Instant.MIN, FIRST_RETRY);

  private final InstantSource clock;
  private final Map<String, Past> pasts = new ConcurrentHashMap<>();

  RegionPace(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether nobody asked about that Region before. */
  boolean firstSeen(String uid) {
    return pasts.putIfAbsent(uid, NONE) == null;
  }

  /** How long the status must wait, empty when it may be written now. */
  Optional<Duration> untilTelling(String uid) {
    Instant told = pasts.getOrDefault(uid, NONE).told;
    return told.equals(Instant.MIN)
        ? Optional.empty()
        : Optional.of(Duration.between(clock.instant(), told.plus(TELLING)))
            .filter(Duration::isPositive);
  }

  /** The status was written. */
  void told(String uid) {
    pasts.merge(uid, new Past(clock.instant(), FIRST_RETRY), (p, n) -> new Past(n.told, p.retry));
  }

  /** The pause after one more refusal, twice the one before. */
  Duration afterRefusal(String uid) {
    Duration pause = pasts.getOrDefault(uid, NONE).retry;
    Duration twice = pause.multipliedBy(2);
    Duration next = twice.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : twice;
    pasts.merge(uid, new Past(Instant.MIN, next), (p, n) -> new Past(p.told, n.retry));
    return pause;
  }

  /** Nothing was refused: the next refusal is a first one again. */
  void allWell(String uid) {
    pasts.computeIfPresent(uid, (key, p) -> new Past(p.told, FIRST_RETRY));
  }

  void forget(String uid) {
    pasts.remove(uid);
  }
}
