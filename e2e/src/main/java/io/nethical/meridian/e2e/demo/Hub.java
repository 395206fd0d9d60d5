// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hub's kinds as anyone with kubectl sees them. */
public final class Hub {

  private static final String NAMESPACE = "nethical";

  private final KubernetesClient client;

  public Hub(KubernetesClient client) {
    this.client = client;
  }

  /** Hears all Regions as they are, and from then on every change. */
  public Watch watch(Watcher<GenericKubernetesResource> watcher) {
    return client
        .genericKubernetesResources(kind("Region", "regions"))
        .inNamespace(NAMESPACE)
        .watch(watcher);
  }

  /** All Regions, by name. */
  public List<RegionView> regions() {
    return client
        .genericKubernetesResources(kind("Region", "regions"))
        .inNamespace(NAMESPACE)
        .list()
        .getItems()
        .stream()
        .map(RegionView::new)
        .sorted(Comparator.comparing(RegionView::name))
        .toList();
  }

  /** One that is there. */
  public RegionView region(String name) {
    return regions().stream()
        .filter(region -> region.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Whether there are so many, all of them Ready at the generation they are at. */
  public boolean allReady(int count) {
    List<RegionView> regions = regions();
    return regions.size() == count && regions.stream().allMatch(RegionView::ready);
  }

  /** What those that are not Ready say, a line for each thing. */
  public String complaints() {
    return regions().stream()
        .filter(region -> !region.ready())
        .flatMap(region -> region.complaints().stream().map(line -> region.name() + ": " + line))
        .collect(Collectors.joining("\n"));
  }

  /** The Fleet, once it is there. */
  public Optional<GenericKubernetesResource> fleet() {
    return client
        .genericKubernetesResources(kind("Fleet", "fleets"))
        .inNamespace(NAMESPACE)
        .list()
        .getItems()
        .stream()
        .findFirst();
  }

  private static ResourceDefinitionContext kind(String kind, String plural) {
    return new ResourceDefinitionContext.Builder()
        .withGroup("meridian.nethical.io")
        .withVersion("v1alpha1")
        .withKind(kind)
        .withPlural(plural)
        .withNamespaced(true)
        .build();
  }
}
