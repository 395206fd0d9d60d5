// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Plans again only when an input changed. Most passes are about what happened in the member; a plan
 * is a function of specs, whose change moves their generation, of enrolment and of the day.
 */
@Singleton
class PlanMemory {

  /** One object as planning sees it. */
  private record Version(String uid, Long generation) {

    static Version of(HasMetadata object) {
      return new Version(object.getMetadata().getUid(), object.getMetadata().getGeneration());
    }
  }

  private record Seen(
      List<Version> versions,
      ClusterFacts cluster,
      List<Optional<String>> places,
      LocalDate today) {

    static Seen of(PlanInputs in) {
      return new Seen(
          PlanMemory.versions(in),
          in.cluster(),
          in.neighbours().others(in.name()).map(Standing::country).toList(),
          in.today());
    }
  }

  private record Known(Seen seen, PlanResult result) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  PlanResult plan(PlanInputs in) {
    Seen seen = Seen.of(in);
    String uid = in.region().getMetadata().getUid();
    Known last = known.get(uid);
    if (last != null && last.seen.equals(seen)) {
      return last.result;
    }
    PlanResult result = Planner.plan(in);
    known.put(uid, new Known(seen, result));
    return result;
  }

  private static List<Version> versions(PlanInputs in) {
    return Stream.of(
            Stream.of(in.region()),
            in.fleet().stream(),
            sorted(in.profiles().values().stream()),
            in.neighbours().others(in.name()).map(Standing::region))
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
