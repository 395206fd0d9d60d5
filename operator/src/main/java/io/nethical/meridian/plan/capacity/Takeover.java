// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.capacity;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who serves whom while some Regions are lost. All clients of a lost Region go to the first of its
 * chain that is not lost: a name server hands out answers by geography and knows no load, so
 * nothing is split and nothing moves on because it is full.
 *
 * @param lost the Regions that serve nobody
 * @param servers of each Region's clients; empty where nobody of its chain is left
 * @param carried requests a second on each Region that is not lost
 */
public record Takeover(
    SortedSet<String> lost,
    SortedMap<String, Optional<String>> servers,
    SortedMap<String, Long> carried) {

  public Takeover {
    lost = Collections.unmodifiableSortedSet(new TreeSet<>(lost));
    servers = Collections.unmodifiableSortedMap(new TreeMap<>(servers));
    carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
  }

  /** Names in {@code lost} and in chains that are no Region count as nobody. */
  public static Takeover of(Map<String, Carrier> regions, Set<String> lost) {
    var servers = new TreeMap<String, Optional<String>>();
    regions.forEach((name, region) -> servers.put(name, server(name, region, regions, lost)));
    var carried = new TreeMap<String, Long>();
    regions.keySet().stream().filter(name -> !lost.contains(name)).forEach(n -> carried.put(n, 0L));
    servers.forEach(
        (origin, server) ->
            server.ifPresent(name -> carried.merge(name, regions.get(origin).load(), Long::sum)));
    return new Takeover(
        lost.stream().filter(regions::containsKey).collect(Collectors.toCollection(TreeSet::new)),
        servers,
        carried);
  }

  private static Optional<String> server(
      String name, Carrier region, Map<String, Carrier> regions, Set<String> lost) {
    return Stream.concat(Stream.of(name), region.chain().stream())
        .filter(regions::containsKey)
        .filter(candidate -> !lost.contains(candidate))
        .findFirst();
  }

  /** Requests a second above what each can carry; Regions inside their peak are not in it. */
  public SortedMap<String, Long> overflow(Map<String, Carrier> regions) {
    var overflow = new TreeMap<String, Long>();
    carried.forEach(
        (name, load) -> {
          var above = load - regions.get(name).peak();
          if (above > 0) {
            overflow.put(name, above);
          }
        });
    return overflow;
  }

  /** The Regions whose clients get no answer. */
  public SortedSet<String> unserved() {
    return servers.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What is lost in the end when a Region that carries more than its peak falls, too, and its
   * clients go on along their chains.
   */
  public static Takeover cascade(Map<String, Carrier> regions, Set<String> lost) {
    var fallen = new TreeSet<>(lost);
    var now = of(regions, fallen);
    while (fallen.addAll(now.overflow(regions).keySet())) {
      now = of(regions, fallen);
    }
    return now;
  }
}
