// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.status.RegionSituation;
import io.nethical.meridian.status.RegionStatusFactory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Says what is true of a Region: status when it changed, events for what changed, meters. */
@Singleton
class RegionPublisher {

  private static final Duration RETRY = Duration.ofSeconds(5);

  private final RegionStatusFactory factory;
  private final RegionEvents events;
  private final RegionMeters meters;
  private final InstantSource clock;

  RegionPublisher(
      RegionStatusFactory factory, RegionEvents events, RegionMeters meters, InstantSource clock) {
    this.clock = clock;
    this.factory = factory;
    this.events = events;
    this.meters = meters;
  }

  /** A Region without status gets every condition as Unknown before anything else is done. */
  Region firstSight(Region region, Context<Region> context) {
    if (region.getStatus() != null) {
      return region;
    }
    var pending = factory.status(RegionSituation.unseen(region));
    return context.resourceOperations().serverSideApplyPrimaryStatus(statusOnly(region, pending));
  }

  UpdateControl<Region> publish(RegionSituation now) {
    if (now.knowsLessThanBefore()) {
      return UpdateControl.noUpdate();
    }
    Region region = now.region();
    RegionStatus status = factory.status(now);
    List<Outcome> outcomes = now.outcomes().orElse(List.of());
    meters.record(region, status);
    events.corrected(region, outcomes);
    UpdateControl<Region> control = UpdateControl.noUpdate();
    if (!status.equals(region.getStatus())) {
      events.changed(region, region.getStatus(), status);
      control = UpdateControl.patchStatus(statusOnly(region, status));
    }
    lookAgain(now).ifPresent(control::rescheduleAfter);
    return control;
  }

  /** After a refused write, or when a pause ends; everything else wakes the Region by itself. */
  private Optional<Duration> lookAgain(RegionSituation now) {
    if (now.outcomes().orElse(List.of()).stream().anyMatch(o -> o.result().failed())) {
      return Optional.of(RETRY);
    }
    return now.pause().map(pause -> Duration.between(clock.instant(), pause.until()));
  }

  /** Says how far a deletion is, when that changed. */
  void deleting(Region region, Optional<String> unseen, Context<Region> context) {
    RegionStatus status = factory.deleting(region, unseen);
    meters.record(region, status);
    if (!status.equals(region.getStatus())) {
      events.changed(region, region.getStatus(), status);
      context.resourceOperations().serverSideApplyPrimaryStatus(statusOnly(region, status));
    }
  }

  /** The Region is gone. */
  void forget(Region region) {
    meters.forget(region);
  }

  private static Region statusOnly(Region region, RegionStatus status) {
    var only = new Region();
    only.setMetadata(
        new ObjectMetaBuilder()
            .withNamespace(region.getMetadata().getNamespace())
            .withName(region.getMetadata().getName())
            .build());
    only.setStatus(status);
    return only;
  }
}
