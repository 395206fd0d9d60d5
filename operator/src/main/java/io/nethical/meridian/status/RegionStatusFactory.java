// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.Region;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Region's status from what one pass learned. Equal input gives an equal status, so that it is
 * written only when something changed.
 */
public final class RegionStatusFactory {

  private static final Set<String> SUMMARY =
      Set.of(
          ConditionType.READY,
          ConditionType.RECONCILING,
          ConditionType.STALLED,
          ConditionType.DELETING);

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
        plan.map(p -> CapacityStatus.of(p, now)).orElse(kept(before, RegionStatus::capacity)),
        components(now),
        plan.map(p -> release(p, now, before)).orElse(kept(before, RegionStatus::release)),
        plan.map(p -> List.copyOf(p.allowedCountries()))
            .orElse(kept(before, RegionStatus::allowedCountries)));
  }

  /** What the last plan said still runs while a new one is refused. */
  private static <T> T kept(RegionStatus before, Function<RegionStatus, T> part) {
    return before == null ? null : part.apply(before);
  }

  /**
   * The status of a Region that is being deleted: what was true of its parts stands, under a Ready
   * that says what is going on.
   *
   * @param unseen why its member cannot be cleared, empty while it can
   */
  public RegionStatus deleting(Region region, Optional<String> unseen) {
    RegionStatus before = region.getStatus();
    String reason = unseen.isPresent() ? "WaitingForCluster" : "Draining";
    String words = unseen.orElse("Removing the Region's objects from its member.");
    var summary =
        List.of(
            Verdict.no(ConditionType.READY, "Deleting", words),
            Verdict.yes(ConditionType.DELETING, reason, words));
    Long generation = region.getMetadata().getGeneration();
    List<Condition> old = before == null ? List.of() : before.conditions();
    var conditions = new ArrayList<>(Conditions.merge(old, summary, generation, clock.instant()));
    old.stream().filter(c -> !SUMMARY.contains(c.getType())).forEach(conditions::add);
    return new RegionStatus(
        generation,
        conditions,
        null,
        kept(before, RegionStatus::capacity),
        List.of(),
        kept(before, RegionStatus::release),
        kept(before, RegionStatus::allowedCountries));
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
    now.pause()
        .map(pause -> Verdict.yes(ConditionType.SUSPENDED, "UserRequest", pause.words()))
        .ifPresent(all::add);
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

  private static List<ComponentStatus> components(RegionSituation now) {
    return workload(now)
        .map(w -> List.of(new ComponentStatus("workload", w.ready(), w.wanted(), null)))
        .orElse(List.of());
  }

  private static ReleaseStatus release(Plan plan, RegionSituation now, RegionStatus before) {
    boolean complete = asPlanned(now) && workload(now).filter(Seen.Workload::complete).isPresent();
    String running =
        complete
            ? plan.release().revision()
            : before == null || before.release() == null ? null : before.release().running();
    return new ReleaseStatus(plan.release().revision(), running);
  }

  /** This pass found or made the workload as this plan has it. */
  private static boolean asPlanned(RegionSituation now) {
    return now.outcomes().orElse(List.of()).stream()
        .filter(o -> o.key().kind().equals("StatefulSet"))
        .anyMatch(o -> !o.result().failed() && o.result() != Outcome.Result.DRIFTED);
  }

  private static Optional<Seen.Workload> workload(RegionSituation now) {
    return now.seen() ? now.observation().flatMap(Observation::workload) : Optional.empty();
  }
}
