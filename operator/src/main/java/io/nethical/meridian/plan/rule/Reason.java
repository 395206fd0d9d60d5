// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.rule;

/**
 * What a rule finds, in one word: the closed set, spelled as conditions, events and metrics spell
 * it.
 */
public enum Reason {
  InvalidSpec(Concern.ACCEPTED),
  FleetNotFound(Concern.ACCEPTED),
  ProfileNotFound(Concern.ACCEPTED),
  ClusterNotFound(Concern.ACCEPTED),
  ClusterRefused(Concern.ACCEPTED),
  RetainedDataFound(Concern.ACCEPTED),
  FailoverDenied(Concern.COMPLIANT),
  BucketDenied(Concern.COMPLIANT),
  SharedServiceDenied(Concern.COMPLIANT),
  SyncPeerDenied(Concern.COMPLIANT),
  SinkDenied(Concern.COMPLIANT),
  RetentionDenied(Concern.COMPLIANT),
  EncryptionMissing(Concern.COMPLIANT),
  PrivacyTooWeak(Concern.COMPLIANT),
  RegimeMissing(Concern.COMPLIANT),
  RegimesConflict(Concern.COMPLIANT),
  LocationMismatch(Concern.COMPLIANT),
  InsufficientForSelf(Concern.CAPACITY),
  InsufficientForPeer(Concern.CAPACITY),
  Advice(Concern.NONE);

  /** The condition that a reason speaks for. */
  public enum Concern {
    ACCEPTED,
    COMPLIANT,
    CAPACITY,
    /** No condition; told among the warnings alone. */
    NONE
  }

  private final Concern concern;

  Reason(Concern concern) {
    this.concern = concern;
  }

  public Concern concern() {
    return concern;
  }

  /** Whether a plan is written all the same. */
  public boolean onlyWarns() {
    return concern == Concern.CAPACITY || concern == Concern.NONE;
  }
}
