// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle;

/**
 * One way out of a Region that somebody asks for.
 *
 * @param kind what it is for
 * @param field path of what asks for it
 * @param to name of the Region, bucket or shared service, or an address
 */
public record Way(Kind kind, String field, String to, Verdict verdict) {

  /** With the reason that a refusal of it has. */
  public enum Kind {
    FAILOVER("FailoverDenied"),
    SYNC("SyncPeerDenied"),
    COLD("BucketDenied"),
    ARCHIVE("BucketDenied"),
    BACKUP("BucketDenied"),
    SHARED_SERVICE("SharedServiceDenied"),
    TRACES("SinkDenied");

    private final String denial;

    Kind(String denial) {
      this.denial = denial;
    }

    public String denial() {
      return denial;
    }
  }
}
