// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.Violation.Reason;
import java.util.stream.Stream;

/**
 * What the schema can only check inside one object, checked again where Region and Fleet meet: each
 * may be right alone and wrong together.
 */
final class WorkloadRules {

  private WorkloadRules() {}

  static Stream<Violation> maximumIsNotBelowMinimum(PlanInputs in) {
    return in.declared().map(Declared::workload).stream().flatMap(WorkloadRules::scaling);
  }

  static Stream<Violation> portsDiffer(PlanInputs in) {
    return in.declared().map(WorkloadPlanning::ports).stream()
        .filter(ports -> ports.http() == ports.metrics())
        .map(
            ports ->
                new Violation(
                    Reason.InvalidSpec,
                    "spec.workload.ports",
                    "http and metrics are both %d, with the Fleet's defaults counted in"
                        .formatted(ports.http()),
                    "give each its own port"));
  }

  static Stream<Violation> requestsFitLimits(PlanInputs in) {
    return in
        .declared()
        .map(declared -> WorkloadPlanning.resources(declared.workload().at(Workload::resources)))
        .stream()
        .flatMap(WorkloadRules::overLimit);
  }

  private static Stream<Violation> scaling(Layers<Workload> workload) {
    var minimum = WorkloadPlanning.replicas(workload);
    return WorkloadPlanning.scaling(workload) instanceof Scaling.Automatic automatic
            && automatic.maxReplicas() < minimum
        ? Stream.of(
            new Violation(
                Reason.InvalidSpec,
                "spec.workload.autoscaling.maxReplicas",
                "%d is below the minimum of %d replicas, with the Fleet's defaults counted in"
                    .formatted(automatic.maxReplicas(), minimum),
                "raise maxReplicas or lower replicas"))
        : Stream.empty();
  }

  private static Stream<Violation> overLimit(ComputeResources resources) {
    return resources.requests().entrySet().stream()
        .filter(request -> resources.limits().containsKey(request.getKey()))
        .filter(
            request ->
                QuantityText.value(request.getValue())
                        .compareTo(QuantityText.value(resources.limits().get(request.getKey())))
                    > 0)
        .map(
            request ->
                new Violation(
                    Reason.InvalidSpec,
                    "spec.workload.resources.requests." + request.getKey(),
                    "%s is above the limit of %s, with the Fleet's defaults counted in"
                        .formatted(request.getValue(), resources.limits().get(request.getKey())),
                    "lower the request or raise the limit"));
  }
}
