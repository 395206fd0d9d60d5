// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.javaoperatorsdk.operator.api.config.informer.InformerEventSourceConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.IndexedResourceCache;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.event.source.informer.InformerEventSource;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.PlanInputs;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan is made from, out of the hub's caches, and what makes a Region look again. */
@Singleton
class HubInputs {

  private final PlanMemory plans;
  private final Connections connections;
  private final InstantSource clock;
  private volatile IndexedResourceCache<Region> cached;
  private volatile InformerEventSource<Fleet, Region> fleets;
  private volatile InformerEventSource<ComplianceProfile, Region> profiles;

  HubInputs(PlanMemory plans, Connections connections, InstantSource clock) {
    this.plans = plans;
    this.connections = connections;
    this.clock = clock;
  }

  List<EventSource<?, Region>> sources(EventSourceContext<Region> context) {
    var regions = context.getPrimaryCache();
    cached = regions;
    fleets =
        new InformerEventSource<>(
            InformerEventSourceConfiguration.from(Fleet.class, Region.class)
                .withName("fleets")
                .withSecondaryToPrimaryMapper(fleet -> which(regions, inFleet(fleet)))
                .withOnUpdateFilter((now, before) -> specChanged(now, before))
                .build(),
            context);
    profiles =
        new InformerEventSource<>(
            InformerEventSourceConfiguration.from(ComplianceProfile.class, Region.class)
                .withName("profiles")
                // One that is not listed may be law all the same, here or for a peer.
                .withSecondaryToPrimaryMapper(_ -> which(regions, _ -> true))
                .withOnUpdateFilter((now, before) -> specChanged(now, before))
                .build(),
            context);
    return List.of(fleets, profiles);
  }

  /** All Regions as the cache holds them; empty before the operator's start. */
  Optional<IndexedResourceCache<Region>> regions() {
    return Optional.ofNullable(cached);
  }

  Optional<Fleet> fleet(Region region) {
    String namespace = region.getMetadata().getNamespace();
    return fleets.get(new ResourceID(region.getSpec().fleet(), namespace));
  }

  /**
   * The plan for the inputs as they stand; empty while it has not been read where every other
   * Region of the Fleet stands.
   *
   * @param cluster what enrolment says of the Region's own
   */
  Optional<PlanResult> plan(Region region, ClusterFacts cluster, Context<Region> context) {
    var others = siblings(region, context).map(connections::standing).toList();
    if (others.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Map<String, ComplianceProfile> known =
        profiles
            .list()
            .collect(Collectors.toMap(p -> p.getMetadata().getName(), Function.identity()));
    return Optional.of(
        plans.plan(
            new PlanInputs(
                region,
                fleet(region),
                known,
                cluster,
                Neighbourhood.of(others.stream().flatMap(Optional::stream).toList()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
  }

  /** The Region is gone. */
  void forget(Region region) {
    plans.forget(region);
  }

  /** The other Regions of the same Fleet. */
  Stream<Region> siblings(Region region, Context<Region> context) {
    String self = region.getMetadata().getName();
    return context
        .getPrimaryCache()
        .list(region.getMetadata().getNamespace())
        .filter(other -> !other.getMetadata().getName().equals(self))
        .filter(other -> !other.isMarkedForDeletion())
        .filter(other -> other.getSpec().fleet().equals(region.getSpec().fleet()));
  }

  private static Predicate<Region> inFleet(Fleet fleet) {
    return region ->
        region.getMetadata().getNamespace().equals(fleet.getMetadata().getNamespace())
            && region.getSpec().fleet().equals(fleet.getMetadata().getName());
  }

  private static Set<ResourceID> which(
      IndexedResourceCache<Region> regions, Predicate<Region> wanted) {
    return regions.list(wanted).map(ResourceID::fromResource).collect(Collectors.toSet());
  }

  /** Our own status writes change nothing a plan is made from. */
  private static boolean specChanged(HasMetadata now, HasMetadata before) {
    return !Objects.equals(now.getMetadata().getGeneration(), before.getMetadata().getGeneration());
  }
}
