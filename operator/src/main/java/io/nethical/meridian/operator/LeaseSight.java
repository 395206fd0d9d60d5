// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import java.time.Duration;

/**
 * What a candidate has seen of the lease. Its age is counted by the candidate's own monotonic clock
 * from when it saw the last renewal: wall clocks of two machines may disagree, and a process that
 * was frozen wakes up with an old one.
 *
 * @param holder empty when nobody holds the lease
 * @param version of the Lease object, another one after each renewal; empty when there is none
 * @param since monotonic nanoseconds at which this version was first seen
 */
record LeaseSight(String holder, String version, long since) {

  /** After this long without a renewal the lease is anybody's. */
  static final Duration LEASE = Duration.ofSeconds(12);

  /** Twelve renewals a minute. */
  static final Duration RENEW = Duration.ofSeconds(5);

  /**
   * A leader that has not renewed for so long writes no more: what it sent last has ended, one way
   * or the other, before anybody else begins.
   */
  static final Duration FENCE = Duration.ofSeconds(9);

  static LeaseSight none(long now) {
    return new LeaseSight("", "", now);
  }

  /** One more look. */
  LeaseSight looked(String holderNow, String versionNow, long now) {
    return version.equals(versionNow) && holder.equals(holderNow)
        ? this
        : new LeaseSight(holderNow, versionNow, now);
  }

  /** Whether it may be taken: it was given up, or its holder has been silent for too long. */
  boolean free(long now) {
    return holder.isEmpty() || now - since > LEASE.toNanos();
  }
}
