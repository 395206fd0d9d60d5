// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.fleet.Bucket;
import io.nethical.meridian.api.fleet.FleetSpec;
import io.nethical.meridian.api.fleet.Phase;
import io.nethical.meridian.api.fleet.Release;
import io.nethical.meridian.api.fleet.Rollout;
import io.nethical.meridian.api.fleet.SharedService;
import io.nethical.meridian.api.fleet.TelemetrySink;
import io.nethical.meridian.api.shared.SecretRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A random Fleet: any countries make up its three jurisdictions, and each of its places makes a
 * bucket, a sink of traces and a shared service.
 */
record FleetRecipe(Numbers numbers, List<Numbers> places) {

  static final int MOST_PLACES = 4;

  Fleet fleet() {
    return fleet(
        spec(
            jurisdictions(), each(FleetRecipe::bucket), each(FleetRecipe::sink), services(places)));
  }

  private static Fleet fleet(FleetSpec spec) {
    var fleet = new Fleet();
    fleet.setMetadata(
        new ObjectMetaBuilder().withName(Pool.FLEET).withNamespace(Pool.NAMESPACE).build());
    fleet.setSpec(spec);
    return fleet;
  }

  /** The same Fleet with a bucket in another country. */
  static Fleet moved(Fleet fleet, String bucket, String country) {
    var spec = fleet.getSpec();
    var buckets =
        spec.buckets().stream()
            .map(one -> one.name().equals(bucket) ? bucket(bucket, country) : one)
            .toList();
    return fleet(spec(spec.jurisdictions(), buckets, spec.telemetrySinks(), spec.sharedServices()));
  }

  private static FleetSpec spec(
      Map<String, List<String>> jurisdictions,
      List<Bucket> buckets,
      List<TelemetrySink> sinks,
      List<SharedService> services) {
    var all = new Phase("all", Pool.NAMES, null, null);
    return new FleetSpec(
        null,
        new Release("ghcr.io/nethical/nethical:2.4.0", null),
        null,
        null,
        jurisdictions,
        buckets,
        sinks,
        new Rollout(List.of(all), null, null, null),
        null,
        null,
        null,
        services,
        null,
        null);
  }

  private Map<String, List<String>> jurisdictions() {
    return Map.of("EU", countries(1), "NORTH", countries(2), "AMERICA", countries(3));
  }

  private List<String> countries(int position) {
    return Numbers.some(numbers.at(position), Pool.COUNTRIES);
  }

  private <T> List<T> each(BiFunction<Integer, Numbers, T> part) {
    return IntStream.range(0, places.size()).mapToObj(i -> part.apply(i, places.get(i))).toList();
  }

  private static Bucket bucket(int i, Numbers place) {
    return bucket("b" + i, place.one(0, Pool.COUNTRIES));
  }

  static Bucket bucket(String name, String country) {
    return new Bucket(name, country, "https://s3.example.com", name, new SecretRef(name));
  }

  private static TelemetrySink sink(int i, Numbers place) {
    var range = place.among(2, 2) == 0 ? List.of("203.0." + i + ".0/24") : List.<String>of();
    return new TelemetrySink("traces" + i + ".example.com", place.one(1, Pool.COUNTRIES), range);
  }

  static List<SharedService> services(List<Numbers> places) {
    return IntStream.range(0, places.size()).mapToObj(i -> service(i, places.get(i))).toList();
  }

  /** Names of those a Region is a member of. */
  static List<String> servicesOf(String region, List<Numbers> places) {
    return services(places).stream()
        .filter(service -> service.members().contains(region))
        .map(SharedService::name)
        .toList();
  }

  private static SharedService service(int i, Numbers place) {
    var home = place.one(3, Pool.NAMES);
    var members = new ArrayList<>(Numbers.some(place.at(4) & place.at(5), Pool.NAMES));
    if (!members.contains(home)) {
      members.add(home);
    }
    return new SharedService("s" + i, home, members, null, null, null, null);
  }
}
