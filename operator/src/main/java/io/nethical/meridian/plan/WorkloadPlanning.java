// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.shared.Autoscaling;
import io.nethical.meridian.api.shared.Ports;
import io.nethical.meridian.api.shared.Probes;
import io.nethical.meridian.api.shared.ResourceAmounts;
import io.nethical.meridian.api.shared.Resources;
import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.DurationText;
import io.nethical.meridian.plan.declared.Layers;
import io.nethical.meridian.plan.declared.QuantityText;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pods as Region and Fleet together ask for them, and the built-in values for the rest. */
final class WorkloadPlanning {

  private static final int REPLICAS = 2;

  /** Without a word on resources: enough to start, and memory that is never overcommitted. */
  private static final ComputeResources RESOURCES =
      new ComputeResources(
          sorted(Optional.of("500m"), Optional.of("1Gi")),
          sorted(Optional.empty(), Optional.of("1Gi")));

  private WorkloadPlanning() {}

  static WorkloadPlan plan(Declared declared) {
    var workload = declared.workload();
    return new WorkloadPlan(
        replicas(workload),
        scaling(workload),
        resources(workload.at(Workload::resources)),
        ports(declared),
        probes(workload.at(Workload::probes)),
        ScratchPlanning.plan(declared.spec().observability()));
  }

  static int replicas(Layers<Workload> workload) {
    return workload.find(Workload::replicas, REPLICAS);
  }

  static Scaling scaling(Layers<Workload> workload) {
    var autoscaling = workload.at(Workload::autoscaling);
    if (!autoscaling.find(Autoscaling::enabled, false)) {
      return new Scaling.Fixed();
    }
    return new Scaling.Automatic(
        autoscaling.find(Autoscaling::maxReplicas, 2 * replicas(workload)),
        autoscaling.find(Autoscaling::cpuPercent, 70),
        autoscaling.find(Autoscaling::memoryPercent, 80));
  }

  static PortPlan ports(Declared declared) {
    var ports = declared.workload().at(Workload::ports);
    var observability = declared.spec().observability();
    var silent = observability != null && Boolean.FALSE.equals(observability.metrics());
    return new PortPlan(
        ports.find(Ports::http, 8000), silent ? PortPlan.CLOSED : ports.find(Ports::metrics, 9090));
  }

  /** The built-in amounts stand for no word at all; a word on one amount stands as it is. */
  static ComputeResources resources(Layers<Resources> resources) {
    var requests = amounts(resources.at(Resources::requests));
    var limits = amounts(resources.at(Resources::limits));
    return requests.isEmpty() && limits.isEmpty()
        ? RESOURCES
        : new ComputeResources(requests, limits);
  }

  private static SortedMap<String, String> amounts(Layers<ResourceAmounts> amounts) {
    return sorted(amounts.find(ResourceAmounts::cpu), amounts.find(ResourceAmounts::memory));
  }

  private static SortedMap<String, String> sorted(Optional<String> cpu, Optional<String> memory) {
    var amounts = new TreeMap<String, String>();
    cpu.ifPresent(amount -> amounts.put("cpu", QuantityText.canonical(amount)));
    memory.ifPresent(amount -> amounts.put("memory", QuantityText.canonical(amount)));
    return Collections.unmodifiableSortedMap(amounts);
  }

  private static ProbePlan probes(Layers<Probes> probes) {
    return new ProbePlan(
        probes.find(Probes::livenessPath, "/health/live"),
        probes.find(Probes::readinessPath, "/health/ready"),
        probes.find(Probes::startupPath, "/health/startup"),
        DurationText.parse(probes.find(Probes::period, "10s")),
        DurationText.parse(probes.find(Probes::timeout, "5s")),
        probes.find(Probes::failures, 3));
  }
}
