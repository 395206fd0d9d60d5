// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.ComponentStatus;
import io.nethical.meridian.api.region.MemberStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.region.ReleaseStatus;
import io.nethical.meridian.observed.Credential;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.removal.Deletion;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    Optional<Plan> plan = now.toWrite();
    return new RegionStatus(
        now.generation(),
        Conditions.merge(conditions, verdicts(now, conditions), now.generation(), clock.instant()),
        null,
        plan.map(p -> CapacityStatus.of(p, now)).orElse(kept(before, RegionStatus::capacity)),
        components(now),
        plan.map(p -> release(p, now, before)).orElse(kept(before, RegionStatus::release)),
        member(now, before),
        plan.map(p -> List.copyOf(p.allowedCountries()))
            .orElse(kept(before, RegionStatus::allowedCountries)),
        now.planned()
            .map(planned -> planned.warnings().stream().map(Finding::toString).toList())
            .orElse(kept(before, RegionStatus::warnings)),
        null);
  }

  /** What the last plan said still runs while a new one is refused. */
  private static <T> T kept(RegionStatus before, Function<RegionStatus, T> part) {
    return before == null ? null : part.apply(before);
  }

  /**
   * The status of a Region that is being deleted, empty when there is nothing new to say before it
   * goes.
   */
  public Optional<RegionStatus> deleting(Region region, Deletion deletion) {
    return DeletingVerdict.of(deletion)
        .map(verdict -> DeletingVerdict.over(region, deletion, verdict, clock.instant()));
  }

  /** The status of a Region over which the operator itself stumbled. */
  public RegionStatus stumbled(Region region, String words) {
    String message =
        "The operator failed over this Region and tries again: "
            + words
            + ". What runs goes on as it is; the operator's log says more.";
    var summary =
        List.of(
            Verdict.unknown(ConditionType.READY, "Pending", message),
            Verdict.yes(ConditionType.RECONCILING, "Retrying", message));
    return KeptStatus.under(region, summary, null, clock.instant());
  }

  private static List<Verdict> verdicts(RegionSituation now, List<Condition> before) {
    var parts =
        List.of(
            AcceptedVerdict.of(now),
            CompliantVerdict.of(now),
            ReachableVerdict.of(now),
            AppliedVerdict.of(now),
            WorkloadVerdict.of(now));
    var all = new ArrayList<>(Summary.of(now, parts, before));
    all.addAll(parts);
    all.add(CapacityVerdict.of(now));
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

  /**
   * Once it is known where the objects are it stays: what is found later is held against it. Where
   * that place stands is enrolment's latest word.
   */
  private static MemberStatus member(RegionSituation now, RegionStatus before) {
    var kept = Optional.ofNullable(before).map(RegionStatus::member);
    return now.toWrite()
        .flatMap(
            plan ->
                kept.or(() -> found(now))
                    .map(place -> standing(place, plan.placement().country(), now)))
        .or(() -> kept)
        .orElse(null);
  }

  private static Optional<MemberStatus> found(RegionSituation now) {
    return now.observation()
        .flatMap(Observation::identity)
        .map(found -> new MemberStatus(found.clusterUid(), found.namespace(), null, null));
  }

  private static MemberStatus standing(MemberStatus place, String country, RegionSituation now) {
    var credential = now.observation().map(Observation::credential).map(Credential::kind);
    return new MemberStatus(
        place.clusterUid(), place.namespace(), country, credential.orElse(place.credential()));
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
