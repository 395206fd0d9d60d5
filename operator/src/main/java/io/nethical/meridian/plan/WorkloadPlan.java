// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.List;

/**
 * The application's pods.
 *
 * @param replicas exact under {@link Scaling.Fixed}, the minimum under {@link Scaling.Automatic}
 * @param scratch every folder the application may write to
 */
public record WorkloadPlan(
    int replicas,
    Scaling scaling,
    ComputeResources resources,
    PortPlan ports,
    ProbePlan probes,
    List<Scratch> scratch) {

  public WorkloadPlan {
    scratch = List.copyOf(scratch);
  }
}
