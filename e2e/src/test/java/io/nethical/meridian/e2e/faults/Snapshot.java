// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.ManagedKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a scenario's Regions came to: they themselves with their status, and all objects of managed
 * kinds in their members, labelled or not. The members' own word on status is not ours.
 *
 * @param leaves values by path, masked
 */
public record Snapshot(SortedMap<String, String> leaves) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  /** As it is now, of these Regions and their members. */
  public static Snapshot of(FleetUnderTest fleet, Set<String> regions) {
    List<GenericKubernetesResource> asked =
        new Hub(fleet.hub())
            .regions().stream()
                .filter(region -> regions.contains(region.name()))
                .map(RegionView::resource)
                .toList();
    Mask mask =
        new Mask(
            asked.stream()
                .collect(
                    Collectors.toMap(
                        region -> region.getMetadata().getUid(),
                        region -> "uid-of-" + region.getMetadata().getName())));
    SortedMap<String, String> leaves = new TreeMap<>();
    asked.forEach(region -> leaves.putAll(mask.flat(title("hub", region), plain(region))));
    for (String member : regions) {
      for (ManagedKind kind : ManagedKind.values()) {
        kind.everyIn(fleet.client(member))
            .forEach(object -> leaves.putAll(mask.flat(title(member, object), asWritten(object))));
      }
    }
    return new Snapshot(leaves);
  }

  /** What is otherwise in the other, a line each; empty when both are the same. */
  public List<String> differenceTo(Snapshot found) {
    return Mask.difference(leaves, found.leaves);
  }

  private static String title(String cluster, GenericKubernetesResource object) {
    return cluster + "/" + object.getKind() + "/" + object.getMetadata().getName();
  }

  private static Map<String, Object> asWritten(GenericKubernetesResource object) {
    Map<String, Object> plain = plain(object);
    plain.remove("status");
    return plain;
  }

  private static Map<String, Object> plain(GenericKubernetesResource object) {
    return JSON.convertValue(object, OBJECT);
  }
}
