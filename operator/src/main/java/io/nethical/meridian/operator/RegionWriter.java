// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cluster.Applier;
import io.nethical.meridian.cluster.KeptClaims;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.cluster.WantedObjects;
import io.nethical.meridian.cluster.WriteRules;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.removal.Breaker;
import io.nethical.meridian.status.Pause;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a plan to its member when that is allowed now, and counts what was written. */
@Singleton
class RegionWriter {

  /** What the last plan of a Region came to. */
  private record Prepared(Plan plan, WantedObjects wanted) {}

  private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();
  private final Applier applier;
  private final MeterRegistry meters;

  RegionWriter(Applier applier, MeterRegistry meters) {
    this.applier = applier;
    this.meters = meters;
  }

  /** The outcomes of the pass; empty when nothing could or might be compared. */
  Optional<List<Outcome>> write(
      Optional<Member> member, Optional<Plan> plan, Optional<Pause> pause, Breaker breaker) {
    boolean able = member.filter(m -> m.synced() && m.reachability().answering()).isPresent();
    if (!able || plan.isEmpty() || pause.isPresent()) {
      return Optional.empty();
    }
    var outcomes =
        new ArrayList<>(
            applier.apply(member.get(), wanted(plan.get()), rules(plan.get()), breaker));
    if (outcomes.stream().noneMatch(o -> o.result().failed())) {
      KeptClaims.of(member.get(), plan.get().region().uid())
          .ifPresent(kept -> outcomes.addAll(kept.take()));
    }
    outcomes.stream().filter(o -> o.result() != Outcome.Result.UNCHANGED).forEach(this::count);
    return Optional.of(outcomes);
  }

  private WantedObjects wanted(Plan plan) {
    return prepared.compute(
            plan.region().uid(),
            (uid, known) ->
                known != null && known.plan.equals(plan)
                    ? known
                    : new Prepared(plan, WantedObjects.of(DesiredObjects.of(plan))))
        .wanted;
  }

  /** The Region is gone. */
  void forget(Region region) {
    prepared.remove(region.getMetadata().getUid());
  }

  private static WriteRules rules(Plan plan) {
    return new WriteRules(
        plan.region().uid(), plan.policies().adoptionPolicy(), plan.policies().driftPolicy());
  }

  private void count(Outcome outcome) {
    meters
        .counter(
            "meridian.objects", "kind", outcome.key().kind(), "result", outcome.result().name())
        .increment();
  }
}
