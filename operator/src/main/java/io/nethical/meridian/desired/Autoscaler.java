// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehaviorBuilder;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBuilder;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpecBuilder;
import io.fabric8.kubernetes.api.model.autoscaling.v2.MetricSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.MetricSpecBuilder;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.Scaling;
import java.util.Optional;

/** The workload's HorizontalPodAutoscaler, while the plan leaves the number of pods to one. */
final class Autoscaler {

  /** Seconds of calm before pods are added; the reference fleet's figure. */
  private static final int UP_WINDOW = 60;

  /** Seconds of calm before pods are taken away; the reference fleet's figure. */
  private static final int DOWN_WINDOW = 300;

  /** At most this share of the pods goes in a minute; the reference fleet's figure. */
  private static final int DOWN_PERCENT = 10;

  private Autoscaler() {}

  static Optional<DesiredObject> of(Plan plan) {
    return switch (plan.workload().scaling()) {
      case Scaling.Fixed _ -> Optional.empty();
      case Scaling.Automatic automatic ->
          Optional.of(DesiredObject.acting(autoscaler(plan, automatic)));
    };
  }

  private static HorizontalPodAutoscaler autoscaler(Plan plan, Scaling.Automatic scaling) {
    return new HorizontalPodAutoscalerBuilder()
        .withMetadata(Metadata.of(plan, Names.WORKLOAD, Workload.COMPONENT))
        .withSpec(spec(plan.workload().replicas(), scaling))
        .build();
  }

  private static HorizontalPodAutoscalerSpec spec(int minimum, Scaling.Automatic scaling) {
    return new HorizontalPodAutoscalerSpecBuilder()
        .withNewScaleTargetRef()
        .withApiVersion("apps/v1")
        .withKind("StatefulSet")
        .withName(Names.WORKLOAD)
        .endScaleTargetRef()
        .withMinReplicas(minimum)
        .withMaxReplicas(scaling.maxReplicas())
        .withMetrics(use("cpu", scaling.cpuPercent()), use("memory", scaling.memoryPercent()))
        .withBehavior(behavior())
        .build();
  }

  private static MetricSpec use(String resource, int percent) {
    return new MetricSpecBuilder()
        .withType("Resource")
        .withNewResource()
        .withName(resource)
        .withNewTarget()
        .withType("Utilization")
        .withAverageUtilization(percent)
        .endTarget()
        .endResource()
        .build();
  }

  private static HorizontalPodAutoscalerBehavior behavior() {
    return new HorizontalPodAutoscalerBehaviorBuilder()
        .withNewScaleUp()
        .withStabilizationWindowSeconds(UP_WINDOW)
        .endScaleUp()
        .withNewScaleDown()
        .withStabilizationWindowSeconds(DOWN_WINDOW)
        .addNewPolicy()
        .withType("Percent")
        .withValue(DOWN_PERCENT)
        .withPeriodSeconds(60)
        .endPolicy()
        .endScaleDown()
        .build();
  }
}
