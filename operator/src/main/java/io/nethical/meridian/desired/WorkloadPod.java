// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSecurityContextBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraintBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.Scratch;
import java.util.List;

/** What all of the application's pods share; passes Pod Security {@code restricted}. */
final class WorkloadPod {

  /** The account of the reference fleet's image. */
  private static final long USER = 1000L;

  /** Seconds from the request to stop until the kill; the reference fleet's figure. */
  private static final long GRACE = 30L;

  private WorkloadPod() {}

  static PodTemplateSpec template(Plan plan) {
    return new PodTemplateSpecBuilder()
        .withNewMetadata()
        .withLabels(Labels.ofPods(plan, Workload.COMPONENT))
        .addToAnnotations(Environment.HASH, Environment.hash(plan))
        .endMetadata()
        .withSpec(spec(plan))
        .build();
  }

  private static PodSpec spec(Plan plan) {
    return new PodSpecBuilder()
        .withServiceAccountName(Names.WORKLOAD)
        .withAutomountServiceAccountToken(false)
        .withEnableServiceLinks(false)
        .withTerminationGracePeriodSeconds(GRACE)
        .withSecurityContext(security())
        .withTopologySpreadConstraints(
            spread(plan, "topology.kubernetes.io/zone"), spread(plan, "kubernetes.io/hostname"))
        .withContainers(WorkloadContainer.of(plan))
        .withVolumes(volumes(plan.workload().scratch()))
        .build();
  }

  private static PodSecurityContext security() {
    return new PodSecurityContextBuilder()
        .withRunAsNonRoot(true)
        .withRunAsUser(USER)
        .withRunAsGroup(USER)
        .withFsGroup(USER)
        .withNewSeccompProfile()
        .withType("RuntimeDefault")
        .endSeccompProfile()
        .build();
  }

  /** A wish, not a demand: nodes without the label could otherwise take no pod at all. */
  private static TopologySpreadConstraint spread(Plan plan, String key) {
    return new TopologySpreadConstraintBuilder()
        .withMaxSkew(1)
        .withTopologyKey(key)
        .withWhenUnsatisfiable("ScheduleAnyway")
        .withLabelSelector(Metadata.selecting(plan, Workload.COMPONENT))
        .build();
  }

  private static List<Volume> volumes(List<Scratch> scratch) {
    return scratch.stream().map(WorkloadPod::volume).toList();
  }

  private static Volume volume(Scratch folder) {
    return new VolumeBuilder()
        .withName(folder.name())
        .withNewEmptyDir()
        .withSizeLimit(new Quantity(folder.size()))
        .endEmptyDir()
        .build();
  }
}
