// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.api.config.ControllerConfigurationOverrider;
import io.javaoperatorsdk.operator.api.config.informer.InformerEventSourceConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.ControllerConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.MaxReconciliationInterval;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.event.source.informer.InformerEventSource;
import io.javaoperatorsdk.operator.processing.retry.GradualRetry;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.status.FleetStatusFactory;
import io.quarkiverse.operatorsdk.runtime.api.ConfigurableReconciler;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One Fleet: sums up what its Regions say, and sweeps up what those that are gone left. */
@ControllerConfiguration(
    name = "fleet",
    fieldManager = "meridian",
    maxReconciliationInterval =
        @MaxReconciliationInterval(interval = 5, timeUnit = TimeUnit.MINUTES))
@GradualRetry(maxAttempts = Integer.MAX_VALUE, initialInterval = 1_000, maxInterval = 30_000)
public class FleetReconciler implements Reconciler<Fleet>, ConfigurableReconciler<Fleet> {

  /** Ten Regions that come up change it ten times a second, and each write costs the hub 20 ms. */
  private static final Duration BETWEEN_PASSES = Duration.ofSeconds(2);

  private static final Duration SWEEP_AGAIN = Duration.ofSeconds(5);

  private final FleetStatusFactory factory;
  private final Leadership leadership;
  private final Sweep sweep;
  private InformerEventSource<Region, Fleet> regions;

  FleetReconciler(FleetStatusFactory factory, Sweep sweep, Leadership leadership) {
    this.factory = factory;
    this.sweep = sweep;
    this.leadership = leadership;
  }

  @Override
  public void updateConfigurationFrom(ControllerConfigurationOverrider<Fleet> configuration) {
    configuration.withRateLimiter(new LeaderGate(leadership::leads, BETWEEN_PASSES));
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
    var all = List.copyOf(regions.getSecondaryResources(fleet));
    var status = factory.status(fleet, all, sweep.step(fleet, all));
    UpdateControl<Fleet> control =
        status.equals(fleet.getStatus())
            ? UpdateControl.noUpdate()
            : UpdateControl.patchStatus(statusOnly(fleet, status));
    return status.leftovers().isEmpty() ? control : control.rescheduleAfter(SWEEP_AGAIN);
  }

  /** Bound to the Fleet as it was read, as a leftover that is overwritten is lost. */
  private static Fleet statusOnly(Fleet fleet, FleetStatus status) {
    var only = new Fleet();
    only.setMetadata(AsRead.of(fleet));
    only.setStatus(status);
    return only;
  }
}
