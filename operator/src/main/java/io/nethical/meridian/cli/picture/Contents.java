// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.picture;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sound documents of one source.
 *
 * @param clusters what each enrolment says, by its Secret
 * @param unsoundFleets Fleets that are there and cannot be used: their Regions are not planned
 */
public record Contents(
    SortedMap<Ref, Fleet> fleets,
    SortedMap<Ref, Region> regions,
    SortedMap<String, ComplianceProfile> profiles,
    SortedMap<Ref, ClusterFacts> clusters,
    SortedSet<Ref> unsoundFleets) {

  /** All are copied. */
  public Contents {
    fleets = copy(fleets);
    regions = copy(regions);
    profiles = copy(profiles);
    clusters = copy(clusters);
    unsoundFleets = Collections.unmodifiableSortedSet(new TreeSet<>(unsoundFleets));
  }

  /** Where its Fleets and Regions are. */
  public SortedSet<String> namespaces() {
    return Stream.of(fleets.keySet(), regions.keySet(), unsoundFleets)
        .flatMap(Set::stream)
        .map(Ref::namespace)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** These documents laid over those of another source, as an apply would. */
  public Contents over(Contents base) {
    return new Contents(
        laid(fleets, base.fleets),
        laid(inPlaceOf(base.regions), base.regions),
        laid(profiles, base.profiles),
        laid(clusters, base.clusters),
        unsoundFleets);
  }

  /** A Region that is there already keeps what the hub gave it: its UID is on all its objects. */
  private SortedMap<Ref, Region> inPlaceOf(SortedMap<Ref, Region> before) {
    var kept = new TreeMap<>(regions);
    kept.replaceAll((ref, now) -> before.containsKey(ref) ? kept(now, before.get(ref)) : now);
    return kept;
  }

  private static Region kept(Region now, Region before) {
    var region = new Region();
    region.setMetadata(
        new ObjectMetaBuilder(now.getMetadata()).withUid(before.getMetadata().getUid()).build());
    region.setSpec(now.getSpec());
    region.setStatus(before.getStatus());
    return region;
  }

  private static <K, V> SortedMap<K, V> laid(SortedMap<K, V> top, SortedMap<K, V> base) {
    var both = new TreeMap<>(base);
    both.putAll(top);
    return both;
  }

  private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
