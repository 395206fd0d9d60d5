// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Seen;
import java.util.List;
import java.util.Set;

/** Whether the workload's pods are ready at the target revision, from what the member says. */
final class WorkloadVerdict {

  private static final Set<String> IMAGE =
      Set.of("ImagePullBackOff", "ErrImagePull", "InvalidImageName", "ErrImageNeverPull");

  private WorkloadVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.unreachable()) {
      return unknown("ClusterUnreachable", "The member cannot be seen.");
    }
    if (!now.seen()) {
      return unknown("Pending", "The member's state is not read yet.");
    }
    Observation observation = now.observation().orElseThrow();
    return observation
        .workload()
        .map(workload -> judged(workload, observation.pods()))
        .orElseGet(() -> no("PodsPending", "StatefulSet/workload is not there."));
  }

  private static Verdict judged(Seen.Workload workload, List<Seen.Pod> pods) {
    String count = workload.ready() + " of " + workload.wanted() + " pods ready";
    if (workload.complete()) {
      return Verdict.yes(ConditionType.WORKLOAD_READY, "AllReady", count + ".");
    }
    return pods.stream()
        .filter(pod -> !pod.waiting().isEmpty())
        .filter(pod -> !reason(pod).isEmpty())
        .findFirst()
        .map(pod -> no(reason(pod), count + "; " + pod.waiting() + " " + pod.message()))
        .orElseGet(() -> waiting(workload, count));
  }

  private static Verdict waiting(Seen.Workload workload, String count) {
    if (!workload.settled()) {
      return no("RollingUpdate", count + "; waiting for the member to look at the newest change.");
    }
    boolean rolling =
        !workload.currentRevision().equals(workload.updateRevision())
            || workload.updated() < workload.wanted();
    return rolling
        ? no(
            "RollingUpdate",
            count + ", " + workload.updated() + " at the target revision; waiting for the rest.")
        : no("PodsPending", count + "; waiting for the rest to become ready.");
  }

  /** Empty for a pod that merely takes its time. */
  private static String reason(Seen.Pod pod) {
    if (IMAGE.contains(pod.waiting())) {
      return "ImagePullFailed";
    }
    return switch (pod.waiting()) {
      case "CrashLoopBackOff" -> "CrashLooping";
      case "Unschedulable" ->
          pod.message().contains("persistentvolumeclaim") ? "VolumePending" : "PodsPending";
      case "CreateContainerConfigError", "CreateContainerError", "RunContainerError" ->
          "PodsPending";
      default -> "";
    };
  }

  private static Verdict no(String reason, String message) {
    return Verdict.no(ConditionType.WORKLOAD_READY, reason, message.strip());
  }

  private static Verdict unknown(String reason, String message) {
    return Verdict.unknown(ConditionType.WORKLOAD_READY, reason, message);
  }
}
