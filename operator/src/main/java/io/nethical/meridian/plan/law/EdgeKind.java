// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.plan.rule.Reason;

/** Every way by which data or a client's request can leave a Region. */
public enum EdgeKind {
  FAILOVER(Reason.FailoverDenied),
  SYNC(Reason.SyncPeerDenied),
  COLD(Reason.BucketDenied),
  ARCHIVE(Reason.BucketDenied),
  BACKUP(Reason.BucketDenied),
  SHARED_SERVICE(Reason.SharedServiceDenied),
  TELEMETRY(Reason.SinkDenied);

  private final Reason denial;

  EdgeKind(Reason denial) {
    this.denial = denial;
  }

  Reason denial() {
    return denial;
  }
}
