// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetBuilder;
import io.nethical.meridian.plan.Plan;

/**
 * How much of the workload maintenance of the member may take away at once. It stands before the
 * first pod does, so that there is no moment without it.
 */
final class Disruption {

  /** Rounded up by Kubernetes: one of four or fewer, two of eight, and never a blocked drain. */
  private static final String SHARE = "25%";

  private Disruption() {}

  static DesiredObject of(Plan plan) {
    return DesiredObject.needed(
        new PodDisruptionBudgetBuilder()
            .withMetadata(Metadata.of(plan, Names.WORKLOAD, Workload.COMPONENT))
            .withNewSpec()
            .withMaxUnavailable(new IntOrString(SHARE))
            .withSelector(Metadata.selecting(plan, Workload.COMPONENT))
            .withUnhealthyPodEvictionPolicy("AlwaysAllow")
            .endSpec()
            .build());
  }
}
