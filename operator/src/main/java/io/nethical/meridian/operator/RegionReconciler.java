// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.api.config.ControllerConfigurationOverrider;
import io.javaoperatorsdk.operator.api.config.informer.Informer;
import io.javaoperatorsdk.operator.api.reconciler.Cleaner;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.ControllerConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.DeleteControl;
import io.javaoperatorsdk.operator.api.reconciler.ErrorStatusUpdateControl;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.MaxReconciliationInterval;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.retry.GradualRetry;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cluster.KeptClaims;
import io.nethical.meridian.removal.Breaker;
import io.nethical.meridian.removal.RetainedData;
import io.nethical.meridian.status.RegionSituation;
import io.quarkiverse.operatorsdk.runtime.api.ConfigurableReconciler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One Region, from what is asked to what is true: plan, connect, write, observe, say. */
@ControllerConfiguration(
    name = "region",
    fieldManager = "meridian",
    finalizerName = "meridian.nethical.io/region",
    generationAwareEventProcessing = false,
    informer = @Informer(onUpdateFilter = RegionEdited.class),
    maxReconciliationInterval =
        @MaxReconciliationInterval(interval = 5, timeUnit = TimeUnit.MINUTES))
@GradualRetry(maxAttempts = Integer.MAX_VALUE, initialInterval = 1_000, maxInterval = 30_000)
public class RegionReconciler
    implements Reconciler<Region>, Cleaner<Region>, ConfigurableReconciler<Region> {

  private static final Duration UNTIL_FRESH = Duration.ofSeconds(1);

  private final HubInputs hub;
  private final Connections connections;
  private final Neighbours neighbours;
  private final RegionWriter writer;
  private final RegionRemoval removal;
  private final RegionPublisher publisher;
  private final Suspension suspension;
  private final RegionWaker waker;
  private final Leadership leadership;
  private final Freshness freshness;

  RegionReconciler(
      HubInputs hub,
      Connections connections,
      Neighbours neighbours,
      RegionWriter writer,
      RegionRemoval removal,
      RegionPublisher publisher,
      Suspension suspension,
      RegionWaker waker,
      Leadership leadership,
      Freshness freshness) {
    this.hub = hub;
    this.connections = connections;
    this.neighbours = neighbours;
    this.writer = writer;
    this.removal = removal;
    this.publisher = publisher;
    this.suspension = suspension;
    this.waker = waker;
    this.leadership = leadership;
    this.freshness = freshness;
  }

  @Override
  public void updateConfigurationFrom(ControllerConfigurationOverrider<Region> configuration) {
    configuration.withRateLimiter(new LeaderGate(leadership::leads));
  }

  @Override
  public List<EventSource<?, Region>> prepareEventSources(EventSourceContext<Region> context) {
    var sources = new ArrayList<>(hub.sources(context));
    sources.add(waker.source());
    return sources;
  }

  @Override
  public UpdateControl<Region> reconcile(Region asked, Context<Region> context) {
    if (!freshness.of(asked, hub.fleet(asked))) {
      return UpdateControl.<Region>noUpdate().rescheduleAfter(UNTIL_FRESH);
    }
    var enrolment = connections.enrolment(asked);
    var member = connections.member(asked, enrolment);
    neighbours.tell(asked, connections.standing(asked), hub.siblings(asked, context));
    var facts = connections.facts(asked, enrolment);
    var kept = member.flatMap(m -> KeptClaims.of(m, asked.getMetadata().getUid()));
    var planned =
        facts
            .flatMap(known -> hub.plan(asked, known, context))
            .map(p -> RetainedData.check(p, asked, kept.map(KeptClaims::names).orElse(List.of())));
    var region = publisher.firstPlan(asked, kept.flatMap(_ -> planned), context);
    var pause = suspension.of(region, hub.fleet(region));
    var breaker = Breaker.of(region, hub.fleet(region));
    var looked = member.filter(_ -> kept.isPresent());
    var outcomes = writer.write(looked, planned.flatMap(p -> p.toWrite(region)), pause, breaker);
    return publisher.publish(
        new RegionSituation(region, planned, connections.observe(region, member), outcomes, pause));
  }

  @Override
  public ErrorStatusUpdateControl<Region> updateErrorStatus(
      Region region, Context<Region> context, Exception failure) {
    return publisher.stumbled(region, failure, context.getRetryInfo());
  }

  @Override
  public DeleteControl cleanup(Region region, Context<Region> context) {
    var enrolment = connections.enrolment(region);
    var member = connections.home(region, connections.member(region, enrolment));
    var deletion = removal.step(region, enrolment, member);
    publisher.deleting(region, deletion, context);
    if (!deletion.over(hub.fleet(region))) {
      return DeleteControl.noFinalizerRemoval()
          .rescheduleAfter(RegionRemoval.LOOK_AGAIN.toMillis());
    }
    RegionRemoval.tell(deletion, hub.fleet(region));
    connections.release(region);
    publisher.forget(region);
    writer.forget(region);
    freshness.forget(region);
    hub.forget(region);
    neighbours.forget(region, hub.siblings(region, context));
    return DeleteControl.defaultDelete();
  }
}
