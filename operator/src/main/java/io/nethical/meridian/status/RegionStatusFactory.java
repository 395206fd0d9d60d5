// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.region.ComponentStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.region.ReleaseStatus;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.PlanResult;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Region's status from what one pass learned. Equal input gives an equal status, so that it is
 * written only when something changed.
 */
public final class RegionStatusFactory {

  private final InstantSource clock;

  public RegionStatusFactory(InstantSource clock) {
    this.clock = clock;
  }

  public RegionStatus status(RegionSituation now) {
    RegionStatus before = now.region().getStatus();
    List<Condition> conditions = before == null ? List.of() : before.conditions();
    Optional<Plan> plan = now.planned().flatMap(PlanResult::plan);
    return new RegionStatus(
        now.generation(),
        Conditions.merge(conditions, verdicts(now, conditions), now.generation(), clock.instant()),
        null,
        plan.map(p -> CapacityStatus.of(p, now)).orElse(null),
        components(now),
        plan.map(p -> release(p, now, before)).orElse(null),
        plan.map(p -> List.copyOf(p.allowedCountries())).orElse(List.of()));
  }

  private static List<Verdict> verdicts(RegionSituation now, List<Condition> before) {
    var parts =
        List.of(
            AcceptedVerdict.of(now),
            ReachableVerdict.of(now),
            AppliedVerdict.of(now),
            WorkloadVerdict.of(now));
    var all = new ArrayList<>(Summary.of(now, parts, before));
    all.addAll(parts);
    drifted(now).ifPresent(all::add);
    now.suspended()
        .ifPresent(words -> all.add(Verdict.yes(ConditionType.SUSPENDED, "UserRequest", words)));
    if (now.region().isMarkedForDeletion()) {
      all.add(deleting(now));
    }
    return all;
  }

  private static Optional<Verdict> drifted(RegionSituation now) {
    String named =
        now.outcomes().orElse(List.of()).stream()
            .filter(o -> o.result() == Outcome.Result.DRIFTED)
            .map(o -> o.key().toString())
            .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Verdict.yes(
                ConditionType.DRIFTED,
                "ManualChange",
                named + " differ from the plan; driftPolicy is Report, so they are left so."));
  }

  private static Verdict deleting(RegionSituation now) {
    return now.unreachable()
        ? Verdict.yes(ConditionType.DELETING, "WaitingForCluster", "The member does not answer.")
        : Verdict.yes(ConditionType.DELETING, "Draining", "Removing the Region's objects.");
  }

  private static List<ComponentStatus> components(RegionSituation now) {
    return workload(now)
        .map(w -> List.of(new ComponentStatus("workload", w.ready(), w.wanted(), null)))
        .orElse(List.of());
  }

  private static ReleaseStatus release(Plan plan, RegionSituation now, RegionStatus before) {
    boolean complete = workload(now).filter(Seen.Workload::complete).isPresent();
    String running =
        complete
            ? plan.release().revision()
            : before == null || before.release() == null ? null : before.release().running();
    return new ReleaseStatus(plan.release().revision(), running);
  }

  private static Optional<Seen.Workload> workload(RegionSituation now) {
    return now.seen() ? now.observation().flatMap(Observation::workload) : Optional.empty();
  }
}
