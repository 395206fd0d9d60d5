// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * One thing that keeps a Region from being planned.
 *
 * @param field path of the value at fault, from {@code spec} on
 * @param problem what is wrong, with the values that show it
 * @param remedy what a person can change
 */
public record Violation(Reason reason, String field, String problem, String remedy) {

  /** The closed set, spelled as conditions, events and metrics spell it. */
  public enum Reason {
    InvalidSpec(false),
    FleetNotFound(false),
    ProfileNotFound(false),
    ClusterNotFound(false),
    ClusterRefused(false),
    RetainedDataFound(false),
    LocationMismatch(true);

    private final boolean law;

    Reason(boolean law) {
      this.law = law;
    }

    /** Whether it belongs to the condition Compliant; the others are Accepted's. */
    public boolean law() {
      return law;
    }
  }

  @Override
  public String toString() {
    return field + ": " + problem + "; " + remedy;
  }
}
