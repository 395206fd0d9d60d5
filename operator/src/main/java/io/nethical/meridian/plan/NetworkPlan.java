// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * Who may talk to the pods, and to whom they may.
 *
 * @param publicPort TCP port at the public address: the one the Fleet's DNS probe asks, 80 without
 * @param telemetryPort TCP port of the trace collector in the same member, or {@link #NO_TELEMETRY}
 */
public record NetworkPlan(ExposurePlan exposure, int publicPort, int telemetryPort) {

  /** Tracing is off. */
  public static final int NO_TELEMETRY = 0;
}
