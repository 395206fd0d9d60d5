// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.Layers;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.QuantityText;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the schema can only check inside one object, checked again where Region and Fleet meet: each
 * may be right alone and wrong together.
 */
final class WorkloadRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "maximum-is-not-below-minimum",
              Reason.InvalidSpec,
              "spec.workload.replicas and .autoscaling, Fleet spec.workloadDefaults",
              "the autoscaler's maximum is at least the number of replicas",
              WorkloadRules::maximumIsNotBelowMinimum),
          new Rule(
              "ports-differ",
              Reason.InvalidSpec,
              "spec.workload.ports, Fleet spec.workloadDefaults",
              "clients and metrics have each their own port",
              WorkloadRules::portsDiffer),
          new Rule(
              "requests-fit-limits",
              Reason.InvalidSpec,
              "spec.workload.resources, Fleet spec.workloadDefaults",
              "no request is above its limit",
              WorkloadRules::requestsFitLimits));

  private WorkloadRules() {}

  static Stream<Point> maximumIsNotBelowMinimum(PlanInputs in) {
    return in.declared().map(Declared::workload).stream().flatMap(WorkloadRules::scaling);
  }

  static Stream<Point> portsDiffer(PlanInputs in) {
    return in.declared().map(WorkloadPlanning::ports).stream()
        .filter(ports -> ports.http() == ports.metrics())
        .map(
            ports ->
                new Point(
                    "spec.workload.ports",
                    "http and metrics are both %d, with the Fleet's defaults counted in"
                        .formatted(ports.http()),
                    "give each its own port"));
  }

  static Stream<Point> requestsFitLimits(PlanInputs in) {
    return in
        .declared()
        .map(declared -> WorkloadPlanning.resources(declared.workload().at(Workload::resources)))
        .stream()
        .flatMap(WorkloadRules::overLimit);
  }

  private static Stream<Point> scaling(Layers<Workload> workload) {
    var minimum = WorkloadPlanning.replicas(workload);
    return WorkloadPlanning.scaling(workload) instanceof Scaling.Automatic automatic
            && automatic.maxReplicas() < minimum
        ? Stream.of(
            new Point(
                "spec.workload.autoscaling.maxReplicas",
                "%d is below the minimum of %d replicas, with the Fleet's defaults counted in"
                    .formatted(automatic.maxReplicas(), minimum),
                "raise maxReplicas or lower replicas"))
        : Stream.empty();
  }

  private static Stream<Point> overLimit(ComputeResources resources) {
    return resources.requests().entrySet().stream()
        .filter(request -> resources.limits().containsKey(request.getKey()))
        .filter(
            request ->
                QuantityText.value(request.getValue())
                        .compareTo(QuantityText.value(resources.limits().get(request.getKey())))
                    > 0)
        .map(
            request ->
                new Point(
                    "spec.workload.resources.requests." + request.getKey(),
                    "%s is above the limit of %s, with the Fleet's defaults counted in"
                        .formatted(request.getValue(), resources.limits().get(request.getKey())),
                    "lower the request or raise the limit"));
  }
}
