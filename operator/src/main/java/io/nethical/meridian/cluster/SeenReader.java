// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.nethical.meridian.observed.Seen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the little status the operator keeps out of a live object. */
final class SeenReader {

  private SeenReader() {}

  static Seen read(GenericKubernetesResource live) {
    return switch (live.getKind()) {
      case "StatefulSet" -> workload(live);
      case "Pod" -> pod(live);
      case "Service", "Ingress" -> addresses(live);
      default -> new Seen.Nothing();
    };
  }

  private static Seen workload(GenericKubernetesResource live) {
    Long generation = live.getMetadata().getGeneration();
    return new Seen.Workload(
        integer(live.get("spec", "replicas")),
        integer(live.get("status", "readyReplicas")),
        integer(live.get("status", "updatedReplicas")),
        text(live.get("status", "currentRevision")),
        text(live.get("status", "updateRevision")),
        generation != null && integer(live.get("status", "observedGeneration")) >= generation);
  }

  private static Seen pod(GenericKubernetesResource live) {
    boolean ready =
        maps(live.get("status", "conditions"))
            .anyMatch(c -> "Ready".equals(c.get("type")) && "True".equals(c.get("status")));
    if (ready) {
      return new Seen.Pod(true, "", "");
    }
    return waitingContainer(live).or(() -> unscheduled(live)).orElse(new Seen.Pod(false, "", ""));
  }

  private static Optional<Seen.Pod> waitingContainer(GenericKubernetesResource live) {
    return Stream.concat(
            maps(live.get("status", "initContainerStatuses")),
            maps(live.get("status", "containerStatuses")))
        .map(SeenReader::waiting)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A container that ended before is looping, whether it waits or has just been started again. */
  private static Optional<Seen.Pod> waiting(Map<?, ?> container) {
    if (Boolean.TRUE.equals(container.get("ready"))) {
      return Optional.empty();
    }
    if (inner(container, "lastState", "terminated") instanceof Map<?, ?> ended) {
      String code = "last ended with exit code " + text(ended.get("exitCode"));
      return Optional.of(new Seen.Pod(false, "CrashLoopBackOff", code));
    }
    return inner(container, "state", "waiting") instanceof Map<?, ?> waits
        ? Optional.of(new Seen.Pod(false, text(waits.get("reason")), text(waits.get("message"))))
        : Optional.empty();
  }

  private static Object inner(Map<?, ?> container, String outer, String name) {
    return container.get(outer) instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static Optional<Seen.Pod> unscheduled(GenericKubernetesResource live) {
    return maps(live.get("status", "conditions"))
        .filter(c -> "PodScheduled".equals(c.get("type")) && "False".equals(c.get("status")))
        .findFirst()
        .map(c -> new Seen.Pod(false, text(c.get("reason")), text(c.get("message"))));
  }

  private static Seen addresses(GenericKubernetesResource live) {
    return new Seen.Addresses(
        maps(live.get("status", "loadBalancer", "ingress"))
            .map(i -> i.get("ip") != null ? text(i.get("ip")) : text(i.get("hostname")))
            .sorted()
            .toList());
  }

  private static Stream<Map<?, ?>> maps(Object list) {
    return list instanceof List<?> items
        ? items.stream().filter(Map.class::isInstance).map(i -> (Map<?, ?>) i)
        : Stream.empty();
  }

  private static int integer(Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
