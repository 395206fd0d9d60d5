// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.ClusterFacts;
import io.nethical.meridian.plan.PlanInputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Plans again only when an input changed. Most passes are about what happened in the member; a plan
 * is a function of specs, whose change moves their generation, and of enrolment.
 */
@Singleton
class PlanMemory {

  /** One object as planning sees it. */
  private record Version(String uid, Long generation) {

    static Version of(HasMetadata object) {
      return new Version(object.getMetadata().getUid(), object.getMetadata().getGeneration());
    }
  }

  private record Known(List<Version> versions, ClusterFacts cluster, PlanResult result) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  PlanResult plan(PlanInputs in) {
    List<Version> versions = versions(in);
    String uid = in.region().getMetadata().getUid();
    Known last = known.get(uid);
    if (last != null && last.versions.equals(versions) && last.cluster.equals(in.cluster())) {
      return last.result;
    }
    PlanResult result = Planner.plan(in);
    known.put(uid, new Known(versions, in.cluster(), result));
    return result;
  }

  private static List<Version> versions(PlanInputs in) {
    return Stream.of(
            Stream.of(in.region()),
            in.fleet().stream(),
            sorted(in.profiles().values().stream()),
            sorted(in.siblings().stream()))
        .flatMap(objects -> objects)
        .map(Version::of)
        .toList();
  }

  private static Stream<? extends HasMetadata> sorted(Stream<? extends HasMetadata> objects) {
    return objects.sorted((a, b) -> a.getMetadata().getName().compareTo(b.getMetadata().getName()));
  }

  /** The Region is gone. */
  void forget(Region region) {
    known.remove(region.getMetadata().getUid());
  }
}
