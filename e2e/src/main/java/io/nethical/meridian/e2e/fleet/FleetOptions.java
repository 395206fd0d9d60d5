// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a fleet is asked to be.
 *
 * @param root the repository: shipped rights are read from there
 * @param home where the fleet keeps its state; default {@code .fleet} in the root
 * @param cache where built tools lie; default {@code ~/.cache/meridian}
 * @param places where its members stand, in the order of the rollout; default all ten
 * @param separateEtcd one etcd for each cluster instead of one for all; default false, as one costs
 *     less
 */
public record FleetOptions(
    Path root, Path home, Path cache, List<Place> places, boolean separateEtcd) {

  /**
   * Reads MERIDIAN_ROOT, FLEET_HOME, MERIDIAN_CACHE, FLEET_SIZE (1 to 10, default 10) and
   * FLEET_ETCD ({@code shared} or {@code each}).
   */
  public static FleetOptions from(Map<String, String> environment) {
    Path root =
        Path.of(environment.getOrDefault("MERIDIAN_ROOT", ".")).toAbsolutePath().normalize();
    String cache = environment.get("MERIDIAN_CACHE");
    String etcd = environment.getOrDefault("FLEET_ETCD", "shared");
    if (!List.of("shared", "each").contains(etcd)) {
      throw new IllegalArgumentException("FLEET_ETCD is shared or each, not " + etcd);
    }
    return new FleetOptions(
        root,
        root.resolve(environment.getOrDefault("FLEET_HOME", ".fleet")),
        cache == null
            ? Path.of(System.getProperty("user.home"), ".cache", "meridian")
            : Path.of(cache),
        first(Integer.parseInt(environment.getOrDefault("FLEET_SIZE", "10"))),
        "each".equals(etcd));
  }

  private static List<Place> first(int size) {
    if (size < 1 || size > Place.ALL.size()) {
      throw new IllegalArgumentException(
          "FLEET_SIZE is 1 to " + Place.ALL.size() + ", not " + size);
    }
    return Place.ALL.subList(0, size);
  }

  /** The same with members at certain places and no others. */
  public FleetOptions in(List<String> regions) {
    List<Place> chosen = regions.stream().map(Place::of).toList();
    return new FleetOptions(root, home, cache, chosen, separateEtcd);
  }

  /** Number of members. */
  public int size() {
    return places.size();
  }

  /** A built tool; the message of its absence says what to run. */
  public String tool(String name) {
    Path path =
        cache.resolve("tools").resolve(name.equals("kwok-stages") ? "" : "bin").resolve(name);
    if (!path.toFile().exists()) {
      throw new IllegalStateException(name + " is not built: run make tools");
    }
    return path.toString();
  }
}
