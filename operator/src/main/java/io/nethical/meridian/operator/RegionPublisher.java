// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.ErrorStatusUpdateControl;
import io.javaoperatorsdk.operator.api.reconciler.RetryInfo;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.removal.Deletion;
import io.nethical.meridian.status.ConditionType;
import io.nethical.meridian.status.Conditions;
import io.nethical.meridian.status.RegionSituation;
import io.nethical.meridian.status.RegionStatusFactory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what is true of a Region: status when it changed, events for what changed, meters. */
@Singleton
class RegionPublisher {

  /** A hub that was away for a moment needs no word. */
  private static final int WORTH_TELLING = 2;

  private final RegionStatusFactory factory;
  private final RegionEvents events;
  private final RegionMeters meters;
  private final RegionPace pace;
  private final InstantSource clock;

  RegionPublisher(
      RegionStatusFactory factory,
      RegionEvents events,
      RegionMeters meters,
      RegionPace pace,
      InstantSource clock) {
    this.pace = pace;
    this.clock = clock;
    this.factory = factory;
    this.events = events;
    this.meters = meters;
  }

  /**
   * What a Region was planned with for the first time stands in its status before anything of it is
   * written: a deletion goes by that, whenever the operator was killed.
   */
  Region firstPlan(Region region, Optional<PlanResult> planned, Context<Region> context) {
    boolean first =
        planned.flatMap(p -> p.toWrite(region)).isPresent() && !PlanResult.begun(region);
    return first
        ? say(region, factory.status(RegionSituation.planned(region, planned)), context)
        : region;
  }

  /**
   * A Region without status gets every condition as Unknown, unless more can be said in a moment:
   * each write of a Region costs the hub more than all else that is done about it.
   */
  UpdateControl<Region> publish(RegionSituation now) {
    Optional<Duration> firstWord = untilFirstWord(now);
    if (firstWord.isPresent()) {
      return after(UpdateControl.noUpdate(), firstWord);
    }
    if (now.knowsLessThanBefore()) {
      return UpdateControl.noUpdate();
    }
    Region region = now.region();
    RegionStatus status = factory.status(now);
    List<Outcome> outcomes = now.outcomes().orElse(List.of());
    meters.record(region, status);
    events.corrected(region, outcomes);
    Optional<Duration> lookAgain = lookAgain(now);
    if (status.equals(region.getStatus())) {
      return after(UpdateControl.noUpdate(), lookAgain);
    }
    boolean was = isReady(region.getStatus());
    boolean is = isReady(status);
    boolean onTheWay = !was && !is && sameGeneration(region.getStatus(), status);
    Optional<Duration> wait = pace.untilTelling(region.getMetadata().getUid(), onTheWay);
    // That a Region is no longer ready is never held back.
    if (wait.isPresent() && !(was && !is)) {
      return after(UpdateControl.noUpdate(), wait);
    }
    pace.told(region.getMetadata().getUid());
    events.changed(region, region.getStatus(), status);
    return after(UpdateControl.patchStatus(statusOnly(region, status)), lookAgain);
  }

  private static boolean sameGeneration(RegionStatus before, RegionStatus now) {
    return before != null && Objects.equals(before.observedGeneration(), now.observedGeneration());
  }

  private static boolean isReady(RegionStatus status) {
    return status != null && Conditions.isTrue(status.conditions(), ConditionType.READY);
  }

  private Optional<Duration> untilFirstWord(RegionSituation now) {
    return now.region().getStatus() == null && !now.looked()
        ? pace.untilFirstWord(now.region().getMetadata().getUid())
        : Optional.empty();
  }

  private static UpdateControl<Region> after(
      UpdateControl<Region> control, Optional<Duration> lookAgain) {
    lookAgain.ifPresent(control::rescheduleAfter);
    return control;
  }

  /** After a refused write, or when a pause ends; everything else wakes the Region by itself. */
  private Optional<Duration> lookAgain(RegionSituation now) {
    String uid = now.region().getMetadata().getUid();
    if (now.outcomes().orElse(List.of()).stream().anyMatch(o -> o.result().failed())) {
      return Optional.of(pace.afterRefusal(uid));
    }
    pace.allWell(uid);
    return now.pause().map(pause -> Duration.between(clock.instant(), pause.until()));
  }

  /** Says how far a deletion is, when that changed. */
  void deleting(Region region, Deletion deletion, Context<Region> context) {
    factory
        .deleting(region, deletion)
        .filter(status -> !status.equals(region.getStatus()))
        .ifPresent(status -> say(region, status, context));
  }

  private Region say(Region region, RegionStatus status, Context<Region> context) {
    pace.told(region.getMetadata().getUid());
    meters.record(region, status);
    events.changed(region, region.getStatus(), status);
    return context.resourceOperations().serverSideApplyPrimaryStatus(statusOnly(region, status));
  }

  /** Says that a pass ended in an exception, which is a defect or a hub that does not answer. */
  ErrorStatusUpdateControl<Region> stumbled(
      Region region, Exception failure, Optional<RetryInfo> retry) {
    RegionStatus status = factory.stumbled(region, failure.toString());
    boolean once = retry.filter(r -> r.getAttemptCount() >= WORTH_TELLING).isEmpty();
    return once || status.equals(region.getStatus())
        ? ErrorStatusUpdateControl.noStatusUpdate()
        : ErrorStatusUpdateControl.patchStatus(statusOnly(region, status));
  }

  /** The Region is gone. */
  void forget(Region region) {
    meters.forget(region);
    pace.forget(region.getMetadata().getUid());
  }

  private static Region statusOnly(Region region, RegionStatus status) {
    var only = new Region();
    only.setMetadata(AsRead.of(region));
    only.setStatus(status);
    return only;
  }
}
