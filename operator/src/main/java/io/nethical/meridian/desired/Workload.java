// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.apps.StatefulSetBuilder;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpec;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpecBuilder;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.Scaling;
import java.util.List;

/** The application's StatefulSet. */
final class Workload {

  static final String COMPONENT = "workload";

  private Workload() {}

  static DesiredObject of(Plan plan) {
    var set =
        new StatefulSetBuilder()
            .withMetadata(Metadata.of(plan, Names.WORKLOAD, COMPONENT))
            .withSpec(spec(plan))
            .build();
    return DesiredObject.running(set, seeded(plan.workload().scaling()));
  }

  /** Pods are independent of each other: all start and stop at once, updates go one by one. */
  private static StatefulSetSpec spec(Plan plan) {
    return new StatefulSetSpecBuilder()
        .withReplicas(plan.workload().replicas())
        .withServiceName(Names.PODS)
        .withPodManagementPolicy("Parallel")
        .withNewUpdateStrategy()
        .withType("RollingUpdate")
        .endUpdateStrategy()
        .withSelector(Metadata.selecting(plan, COMPONENT))
        .withTemplate(WorkloadPod.template(plan))
        .build();
  }

  private static List<String> seeded(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Fixed _ -> List.of();
      case Scaling.Automatic _ -> List.of("/spec/replicas");
    };
  }
}
