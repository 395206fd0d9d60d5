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

  /** Time in which a new Region usually gets a plan, which then is its first word. */
  private static final Duration FIRST_WORD = Duration.ofSeconds(2);

  /** Between two writes of one status. */
  private static final Duration TELLING = Duration.ofSeconds(2);

  /** The same while a Region comes up: it passes through many states, and one of them matters. */
  private static final Duration TELLING_ON_THE_WAY = Duration.ofSeconds(5);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(40);

  /**
   * @param seen when the Region was asked about first
   * @param told when its status was written last, {@link Instant#MIN} before the first time
   * @param retry the pause after its next refusal
   */
  private record Past(Instant seen, Instant told, Duration retry) {

    Past toldAt(Instant now) {
      return new Past(seen, now, retry);
    }

    Past retryingAfter(Duration pause) {
      return new Past(seen, told, pause);
    }
  }

  private final InstantSource clock;
  private final Map<String, Past> pasts = new ConcurrentHashMap<>();

  RegionPace(InstantSource clock) {
    this.clock = clock;
  }

  private Past past(String uid) {
    return pasts.computeIfAbsent(uid, _ -> new Past(clock.instant(), Instant.MIN, FIRST_RETRY));
  }

  /**
   * How long a Region of which nothing was said yet may still wait for its first word, empty when
   * it may not any more.
   */
  Optional<Duration> untilFirstWord(String uid) {
    return rest(past(uid).seen.plus(FIRST_WORD));
  }

  /**
   * How long the status must wait, empty when it may be written now.
   *
   * @param onTheWay whether it was not ready and is not ready yet
   */
  Optional<Duration> untilTelling(String uid, boolean onTheWay) {
    Instant told = past(uid).told;
    return told.equals(Instant.MIN)
        ? Optional.empty()
        : rest(told.plus(onTheWay ? TELLING_ON_THE_WAY : TELLING));
  }

  private Optional<Duration> rest(Instant end) {
    return Optional.of(Duration.between(clock.instant(), end)).filter(Duration::isPositive);
  }

  /** The status was written. */
  void told(String uid) {
    pasts.put(uid, past(uid).toldAt(clock.instant()));
  }

  /** The pause after one more refusal, twice the one before. */
  Duration afterRefusal(String uid) {
    Duration pause = past(uid).retry;
    Duration twice = pause.multipliedBy(2);
    pasts.put(
        uid, past(uid).retryingAfter(twice.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : twice));
    return pause;
  }

  /** Nothing was refused: the next refusal is a first one again. */
  void allWell(String uid) {
    pasts.computeIfPresent(uid, (_, p) -> p.retryingAfter(FIRST_RETRY));
  }

  void forget(String uid) {
    pasts.remove(uid);
  }
}
