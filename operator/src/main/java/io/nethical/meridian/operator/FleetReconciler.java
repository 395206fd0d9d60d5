// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.javaoperatorsdk.operator.api.config.informer.InformerEventSourceConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.ControllerConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.MaxReconciliationInterval;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.rate.RateLimited;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.event.source.informer.InformerEventSource;
import io.javaoperatorsdk.operator.processing.retry.GradualRetry;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.status.FleetStatusFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One Fleet: sums up what its Regions say. */
@ControllerConfiguration(
    name = "fleet",
    fieldManager = "meridian",
    maxReconciliationInterval =
        @MaxReconciliationInterval(interval = 5, timeUnit = TimeUnit.MINUTES))
@RateLimited(maxReconciliations = 2, within = 1, unit = TimeUnit.SECONDS)
@GradualRetry(maxAttempts = Integer.MAX_VALUE, initialInterval = 1_000, maxInterval = 30_000)
public class FleetReconciler implements Reconciler<Fleet> {

  private final FleetStatusFactory factory;
  private InformerEventSource<Region, Fleet> regions;

  FleetReconciler(FleetStatusFactory factory) {
    this.factory = factory;
  }

  @Override
  public List<EventSource<?, Fleet>> prepareEventSources(EventSourceContext<Fleet> context) {
    regions =
        new InformerEventSource<>(
            InformerEventSourceConfiguration.from(Region.class, Fleet.class)
                .withName("regions")
                .withSecondaryToPrimaryMapper(FleetReconciler::fleetOf)
                .build(),
            context);
    return List.of(regions);
  }

  private static Set<ResourceID> fleetOf(Region region) {
    return Set.of(new ResourceID(region.getSpec().fleet(), region.getMetadata().getNamespace()));
  }

  @Override
  public UpdateControl<Fleet> reconcile(Fleet fleet, Context<Fleet> context) {
    var status = factory.status(fleet, List.copyOf(regions.getSecondaryResources(fleet)));
    return status.equals(fleet.getStatus())
        ? UpdateControl.noUpdate()
        : UpdateControl.patchStatus(statusOnly(fleet, status));
  }

  private static Fleet statusOnly(Fleet fleet, FleetStatus status) {
    var only = new Fleet();
    only.setMetadata(
        new ObjectMetaBuilder()
            .withNamespace(fleet.getMetadata().getNamespace())
            .withName(fleet.getMetadata().getName())
            .build());
    only.setStatus(status);
    return only;
  }
}
