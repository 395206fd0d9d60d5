// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

/** What became of one desired or surplus object in one pass. */
public record Outcome(ObjectKey key, Result result, String message) {

  /** Closed set; the failures are spelled as the reasons of the {@code Applied} condition. */
  public enum Result {
    UNCHANGED,
    CREATED,
    UPDATED,
    /** Somebody had changed it; it is as planned again. */
    CORRECTED,
    ADOPTED,
    PRUNED,
    /** Somebody had changed it and {@code driftPolicy: Report} leaves it so. */
    DRIFTED,
    FIELD_CONFLICT,
    OWNED_BY_OTHERS,
    FORBIDDEN,
    QUOTA_EXCEEDED,
    /** The plan would have removed too much; nothing of it was written. */
    MASS_CHANGE_BLOCKED,
    APPLY_FAILED;

    public boolean failed() {
      return ordinal() >= FIELD_CONFLICT.ordinal();
    }
  }

  public static Outcome of(ObjectKey key, Result result) {
    return new Outcome(key, result, "");
  }
}
