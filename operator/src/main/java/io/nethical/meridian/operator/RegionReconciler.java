// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.api.reconciler.Cleaner;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.ControllerConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.DeleteControl;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.MaxReconciliationInterval;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.retry.GradualRetry;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cluster.Observer;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import io.nethical.meridian.status.RegionSituation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One Region, from what is asked to what is true: plan, connect, write, observe, say. */
@ControllerConfiguration(
    name = "region",
    fieldManager = "meridian",
    finalizerName = "meridian.nethical.io/region",
    maxReconciliationInterval =
        @MaxReconciliationInterval(interval = 5, timeUnit = TimeUnit.MINUTES))
@GradualRetry(maxAttempts = Integer.MAX_VALUE, initialInterval = 1_000, maxInterval = 30_000)
public class RegionReconciler implements Reconciler<Region>, Cleaner<Region> {

  private final HubInputs hub;
  private final Connections connections;
  private final Neighbours neighbours;
  private final RegionWriter writer;
  private final RegionRemoval removal;
  private final RegionPublisher publisher;
  private final Suspension suspension;
  private final RegionWaker waker;

  RegionReconciler(
      HubInputs hub,
      Connections connections,
      Neighbours neighbours,
      RegionWriter writer,
      RegionRemoval removal,
      RegionPublisher publisher,
      Suspension suspension,
      RegionWaker waker) {
    this.hub = hub;
    this.connections = connections;
    this.neighbours = neighbours;
    this.writer = writer;
    this.removal = removal;
    this.publisher = publisher;
    this.suspension = suspension;
    this.waker = waker;
  }

  @Override
  public List<EventSource<?, Region>> prepareEventSources(EventSourceContext<Region> context) {
    var sources = new ArrayList<>(hub.sources(context));
    sources.add(waker.source());
    return sources;
  }

  @Override
  public UpdateControl<Region> reconcile(Region asked, Context<Region> context) {
    var region = publisher.firstSight(asked, context);
    neighbours.tell(region, hub.siblings(region, context));
    var enrolment = connections.enrolment(region);
    var planned = enrolment.map(e -> Planner.plan(hub.of(region, e.facts(), context)));
    var member = connections.member(region, enrolment);
    var pause = suspension.of(region, hub.fleet(region));
    var outcomes = writer.write(member, planned.flatMap(PlanResult::plan), pause);
    return publisher.publish(
        new RegionSituation(region, planned, member.map(Observer::observe), outcomes, pause));
  }

  @Override
  public DeleteControl cleanup(Region region, Context<Region> context) {
    var member =
        connections
            .open(region)
            .or(() -> connections.member(region, connections.enrolment(region)));
    var step = removal.step(region, member);
    if (step instanceof RegionRemoval.Waiting waiting) {
      publisher.deleting(region, waiting.unseen(), context);
      return DeleteControl.noFinalizerRemoval().rescheduleAfter(waiting.lookAgain().toMillis());
    }
    connections.release(region);
    publisher.forget(region);
    writer.forget(region);
    neighbours.forget(region, hub.siblings(region, context));
    return DeleteControl.defaultDelete();
  }
}
