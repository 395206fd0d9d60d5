// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.Archive;
import io.nethical.meridian.api.region.Backup;
import io.nethical.meridian.api.region.Cache;
import io.nethical.meridian.api.region.Capacity;
import io.nethical.meridian.api.region.Cluster;
import io.nethical.meridian.api.region.ColdTier;
import io.nethical.meridian.api.region.Compliance;
import io.nethical.meridian.api.region.Continent;
import io.nethical.meridian.api.region.Database;
import io.nethical.meridian.api.region.Failover;
import io.nethical.meridian.api.region.Group;
import io.nethical.meridian.api.region.Location;
import io.nethical.meridian.api.region.Observability;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.region.Residency;
import io.nethical.meridian.api.region.SharedCache;
import io.nethical.meridian.api.region.Storage;
import io.nethical.meridian.api.region.Sync;
import io.nethical.meridian.api.region.Tracing;
import io.nethical.meridian.api.region.VolumeTier;
import io.nethical.meridian.api.shared.SecretRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A random Region. What keeps it from being planned at all, such as an unknown bucket, is rare.
 *
 * @param profiles how many there are
 * @param services those it is a member of
 */
record RegionRecipe(String name, Numbers numbers, int profiles, List<String> services) {

  private static final List<Residency> RESIDENCIES =
      List.of(Residency.OPEN, Residency.REGIONAL, Residency.STRICT);
  private static final List<String> ENDPOINTS =
      List.of(
          "http://otel-collector:4317",
          "http://otel.tracing.svc:4317",
          "https://traces0.example.com",
          "https://Traces1.Example.com:4318",
          "https://traces3.example.com",
          "https://elsewhere.example.net",
          "http://198.51.100.7:4317");

  Region region() {
    var region = new Region();
    region.setMetadata(
        new ObjectMetaBuilder()
            .withName(name)
            .withNamespace(Pool.NAMESPACE)
            .withUid("uid-" + name)
            .build());
    region.setSpec(spec());
    if (numbers.among(17, 2) == 1) {
      region.setStatus(begun());
    }
    return region;
  }

  /** Mostly where the Region says it stands. */
  static Optional<String> enrolled(Numbers numbers) {
    return switch (numbers.among(1, 12)) {
      case 11 -> Optional.empty();
      case 10 -> Optional.of(numbers.one(2, Pool.COUNTRIES));
      default -> Optional.of(numbers.one(0, Pool.COUNTRIES));
    };
  }

  private static RegionStatus begun() {
    return new RegionStatus(
        null,
        null,
        null,
        new RegionCapacityStatus(null, null, null),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private RegionSpec spec() {
    return new RegionSpec(
        Pool.FLEET,
        null,
        numbers.one(3, List.of(Group.values())),
        location(),
        new Cluster(new SecretRef(name)),
        null,
        new Capacity(10, 50, 100, 1_000L, null, null),
        null,
        services.isEmpty() || numbers.among(14, 3) == 0 ? null : cache(),
        numbers.among(13, 2) == 0 ? null : database(),
        storage(),
        compliance(),
        numbers.among(7, 4) == 0 ? null : new Failover(peers(7, 8), null, null, null),
        numbers.among(9, 4) == 0 ? null : new Sync(enabled(11), peers(9, 10), null, null, null),
        null,
        numbers.among(15, 3) == 0 ? null : observability(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private Location location() {
    var country = numbers.one(0, Pool.COUNTRIES);
    var part = numbers.among(6, 3);
    return new Location(
        country,
        part == 0 ? null : country + "-" + Pool.PARTS.get(part - 1),
        Continent.EU,
        null,
        null,
        null);
  }

  private Compliance compliance() {
    var regimes = new ArrayList<>(Numbers.some(numbers.at(4), Pool.REGIMES.subList(0, profiles)));
    if (numbers.rarely(5, 25)) {
      regimes.add("unheard-of");
    }
    return new Compliance(regimes, numbers.one(5, RESIDENCIES), null);
  }

  /** Up to three, itself and one another more than once among them. */
  private List<String> peers(int count, int which) {
    var peers = new ArrayList<String>();
    for (int i = 0; i < numbers.among(count, 4); i++) {
      peers.add(Pool.NAMES.get(numbers.at(which) / (i * 17 + 1) % Pool.NAMES.size()));
    }
    if (numbers.rarely(which, 71)) {
      peers.add(Pool.NOBODY);
    }
    return peers;
  }

  private Boolean enabled(int position) {
    return switch (numbers.among(position, 5)) {
      case 0, 1 -> null;
      case 4 -> false;
      default -> true;
    };
  }

  private Storage storage() {
    return new Storage(
        new VolumeTier(7, "10Gi", null),
        new VolumeTier(30, "10Gi", null),
        new ColdTier(365, bucket(12)),
        numbers.among(16, 2) == 0 ? null : new Archive(7, bucket(16)),
        null,
        numbers.rarely(16, 9) ? false : null);
  }

  private Database database() {
    return new Database(null, null, null, null, null, new Backup("17 2 * * *", bucket(13), null));
  }

  private String bucket(int position) {
    return numbers.rarely(position, 101)
        ? "no-bucket"
        : "b" + numbers.at(position) / 2 % FleetRecipe.MOST_PLACES;
  }

  private Cache cache() {
    var service = numbers.rarely(14, 89) ? "no-service" : numbers.one(14, services);
    return new Cache(null, null, new SharedCache(service));
  }

  private Observability observability() {
    var endpoint = numbers.rarely(15, 67) ? "http://not_a_host:1" : numbers.one(18, ENDPOINTS);
    return new Observability(null, new Tracing(enabled(19), null, null, endpoint, null), null);
  }
}
