// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import java.time.Duration;
import java.time.Instant;

/**
 * How long watches have looked closed although their member answers. A watch over plain HTTP looks
 * closed until its first bytes come, and to an idle one that is a bookmark: about every minute, and
 * for a kind without events perhaps never. So the suspicion must outlast a bookmark, and one that a
 * new beginning did not end is borne twice as long.
 *
 * @param since when they began to look closed, null while they do not
 * @param patience how long that is borne
 */
record Deafness(Instant since, Duration patience) {

  static final Duration FIRST = Duration.ofMinutes(2);
  static final Duration MOST = Duration.ofHours(1);

  static Deafness none() {
    return new Deafness(null, FIRST);
  }

  /** One more look. */
  Deafness looked(boolean closed, Instant now) {
    if (!closed) {
      return none();
    }
    return since == null ? new Deafness(now, patience) : this;
  }

  boolean tooLong(Instant now) {
    return since != null && !now.isBefore(since.plus(patience));
  }

  /** The watches were begun anew. */
  Deafness begunAnew() {
    Duration twice = patience.multipliedBy(2);
    return new Deafness(null, twice.compareTo(MOST) > 0 ? MOST : twice);
  }
}
