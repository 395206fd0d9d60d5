// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Who decides the number of pods. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Scaling {

  /** The plan does: exactly the workload's replicas. */
  record Fixed() implements Scaling {}

  /**
   * A HorizontalPodAutoscaler does; the workload's replicas are its minimum.
   *
   * @param maxReplicas never below the minimum
   * @param cpuPercent target mean use, percent of the request
   * @param memoryPercent target mean use, percent of the request
   */
  record Automatic(int maxReplicas, int cpuPercent, int memoryPercent) implements Scaling {}
}
