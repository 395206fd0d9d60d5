// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import io.nethical.meridian.api.region.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Regions of one Fleet and where they stand, looked at once for all who ask. */
public final class Neighbourhood {

  private final Map<String, Standing> byName;
  private final Map<Group, SortedSet<String>> countriesOfGroup;
  private final SortedSet<String> countries;
  private final Map<String, List<Standing>> byTarget;

  private Neighbourhood(Map<String, Standing> byName) {
    this.byName = byName;
    this.countriesOfGroup =
        byName.values().stream()
            .filter(one -> one.region().getSpec().group() != null)
            .collect(
                Collectors.groupingBy(
                    one -> one.region().getSpec().group(),
                    Collectors.flatMapping(
                        one -> one.country().stream(), Collectors.toCollection(TreeSet::new))));
    this.countries =
        byName.values().stream()
            .flatMap(one -> one.country().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    this.byTarget =
        byName.values().stream()
            .flatMap(one -> targets(one).map(target -> Map.entry(target, one)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** In any order; of two with one name the last counts. */
  public static Neighbourhood of(Collection<Standing> regions) {
    return new Neighbourhood(
        regions.stream()
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .collect(
                Collectors.toMap(
                    Standing::name, Function.identity(), (_, last) -> last, LinkedHashMap::new)));
  }

  /** The same with this Region in it as it is given. */
  Neighbourhood with(Standing one) {
    var known = byName.get(one.name());
    if (known != null && known.region() == one.region() && known.country().equals(one.country())) {
      return this;
    }
    var all = new ArrayList<>(byName.values());
    all.add(one);
    return of(all);
  }

  /** All but one, sorted by name. */
  public Stream<Standing> others(String self) {
    return byName.values().stream().filter(not(self));
  }

  public Optional<Standing> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Those that name the Region as a failover target, sorted by name. */
  public Stream<Standing> failingOverTo(String target) {
    return byTarget.getOrDefault(target, List.of()).stream().filter(not(target));
  }

  /** Countries in which a group's Regions are known to stand; empty for a null group. */
  public SortedSet<String> countriesOf(Group group) {
    return group == null
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(
            countriesOfGroup.getOrDefault(group, Collections.emptySortedSet()));
  }

  /** Countries in which the Fleet's Regions are known to stand. */
  public SortedSet<String> countries() {
    return Collections.unmodifiableSortedSet(countries);
  }

  private static Predicate<Standing> not(String name) {
    return one -> !one.name().equals(name);
  }

  private static Stream<String> targets(Standing one) {
    return Optional.ofNullable(one.region().getSpec().failover()).stream()
        .flatMap(failover -> failover.targets().stream())
        .distinct();
  }
}
