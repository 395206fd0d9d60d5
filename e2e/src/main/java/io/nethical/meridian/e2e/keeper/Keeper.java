// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.fleet.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The process that keeps all members. It takes in members that appear or move, and ends when the
 * fleet is gone.
 */
public final class Keeper {

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final FleetHome home;
  private final Clients clients = new Clients();
  private final Map<Place, Kept> kept = new HashMap<>();

  private record Kept(String kubeconfig, MemberKeeper keeper) {}

  private Keeper(FleetHome home) {
    this.home = home;
  }

  /** Takes the fleet's folder. */
  public static void main(String[] arguments) {
    new Keeper(new FleetHome(Path.of(arguments[0]))).run();
  }

  private void run() {
    while (Files.isDirectory(home.path())) {
      Place.ALL.forEach(this::keep);
      Pause.of(LOOK);
    }
    System.exit(0);
  }

  private void keep(Place place) {
    Path file = home.path().resolve(place.region()).resolve("keeper.kubeconfig");
    if (!Files.exists(file)) {
      return;
    }
    String kubeconfig = read(file);
    Kept before = kept.get(place);
    if (before != null && before.kubeconfig().equals(kubeconfig)) {
      return;
    }
    if (before != null) {
      before.keeper().close();
    }
    kept.put(place, new Kept(kubeconfig, new MemberKeeper(place, clients.of(file), disks(place))));
  }

  /** Present where nodes are real. */
  private Optional<Disks> disks(Place place) {
    return Optional.of(home.disks(place.region())).filter(Files::isDirectory).map(Disks::new);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
