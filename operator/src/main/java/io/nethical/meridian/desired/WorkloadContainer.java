// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContextBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.nethical.meridian.plan.ComputeResources;
import io.nethical.meridian.plan.EnvironmentContract;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.PortPlan;
import io.nethical.meridian.plan.Scratch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The application's one container. */
final class WorkloadContainer {

  private WorkloadContainer() {}

  static Container of(Plan plan) {
    var workload = plan.workload();
    return new ContainerBuilder()
        .withName(Names.WORKLOAD)
        .withImage(plan.release().image())
        .withPorts(ports(workload.ports()))
        .withEnv(podFields())
        .addNewEnvFrom()
        .withNewConfigMapRef()
        .withName(Names.ENVIRONMENT)
        .endConfigMapRef()
        .endEnvFrom()
        .withResources(resources(workload.resources()))
        .withStartupProbe(WorkloadProbes.startup(workload.probes()))
        .withLivenessProbe(WorkloadProbes.liveness(workload.probes()))
        .withReadinessProbe(WorkloadProbes.readiness(workload.probes()))
        .withSecurityContext(security())
        .withTerminationMessagePolicy("FallbackToLogsOnError")
        .withVolumeMounts(mounts(workload.scratch()))
        .build();
  }

  private static List<ContainerPort> ports(PortPlan ports) {
    var http = port("http", ports.http());
    return ports.metricsOpen() ? List.of(http, port("metrics", ports.metrics())) : List.of(http);
  }

  private static ContainerPort port(String name, int number) {
    return new ContainerPortBuilder()
        .withName(name)
        .withContainerPort(number)
        .withProtocol("TCP")
        .build();
  }

  private static List<EnvVar> podFields() {
    return EnvironmentContract.POD_FIELDS.entrySet().stream()
        .map(entry -> field(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static EnvVar field(String name, String path) {
    return new EnvVarBuilder()
        .withName(name)
        .withNewValueFrom()
        .withNewFieldRef()
        .withApiVersion("v1")
        .withFieldPath(path)
        .endFieldRef()
        .endValueFrom()
        .build();
  }

  private static ResourceRequirements resources(ComputeResources resources) {
    return new ResourceRequirementsBuilder()
        .withRequests(quantities(resources.requests()))
        .withLimits(quantities(resources.limits()))
        .build();
  }

  private static Map<String, Quantity> quantities(Map<String, String> spelled) {
    var quantities = new TreeMap<String, Quantity>();
    spelled.forEach((resource, quantity) -> quantities.put(resource, new Quantity(quantity)));
    return quantities.isEmpty() ? null : quantities;
  }

  private static SecurityContext security() {
    return new SecurityContextBuilder()
        .withAllowPrivilegeEscalation(false)
        .withReadOnlyRootFilesystem(true)
        .withNewCapabilities()
        .withDrop("ALL")
        .endCapabilities()
        .build();
  }

  private static List<VolumeMount> mounts(List<Scratch> scratch) {
    return scratch.stream()
        .map(
            folder ->
                new VolumeMountBuilder()
                    .withName(folder.name())
                    .withMountPath(folder.path())
                    .build())
        .toList();
  }
}
