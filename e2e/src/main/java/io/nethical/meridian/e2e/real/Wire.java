// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fleet's network: a bridge, and behind it one namespace for each cluster. It is written to the
 * fleet's folder before any of it is made.
 *
 * @param fleet number of the fleet on this machine; the third part of every address
 * @param clusters their names, the hub first
 */
record Wire(int fleet, List<String> clusters) {

  private static final int FLEETS = 256;

  private static Path file(FleetHome home) {
    return home.path().resolve("wire");
  }

  /** The network of a fleet that is there or has left something. */
  static Optional<Wire> of(FleetHome home) {
    try {
      if (!Files.exists(file(home))) {
        return Optional.empty();
      }
      List<String> words = List.of(Files.readString(file(home)).strip().split(" "));
      return Optional.of(
          new Wire(Integer.parseInt(words.getFirst()), words.subList(1, words.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The known network, or one under a number that no other fleet of this machine has. */
  static Wire of(FleetHome home, List<String> clusters) {
    return of(home)
        .orElseGet(
            () -> {
              int first = Math.floorMod(home.path().toString().hashCode(), FLEETS);
              int free =
                  IntStream.range(0, FLEETS)
                      .map(step -> (first + step) % FLEETS)
                      .filter(number -> !exists(bridge(number)))
                      .findFirst()
                      .orElseThrow(() -> new IllegalStateException("256 fleets are too many"));
              return new Wire(free, clusters).written(home);
            });
  }

  private Wire written(FleetHome home) {
    try {
      Files.writeString(file(home), fleet + " " + String.join(" ", clusters));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Site> sites() {
    return IntStream.range(0, clusters.size())
        .mapToObj(index -> new Site(fleet, index, clusters.get(index)))
        .toList();
  }

  Site site(String cluster) {
    return new Site(fleet, clusters.indexOf(cluster), cluster);
  }

  void lay() {
    if (!exists(bridge(fleet))) {
      Command.run("ip", "link", "add", bridge(fleet), "type", "bridge");
      Command.run("ip", "addr", "add", gateway() + "/24", "dev", bridge(fleet));
      Command.run("ip", "link", "set", bridge(fleet), "up");
    }
    sites().forEach(site -> site.lay(bridge(fleet), gateway()));
  }

  /** Removes all of it. */
  void remove() {
    sites().forEach(Site::remove);
    if (exists(bridge(fleet))) {
      Command.run("ip", "link", "delete", bridge(fleet));
    }
  }

  /** This machine's own address on the bridge. */
  String gateway() {
    return "10.98.%d.1".formatted(fleet);
  }

  static String bridge(int fleet) {
    return "mrd" + fleet;
  }

  private static boolean exists(String bridge) {
    return Files.exists(Path.of("/sys/class/net", bridge));
  }
}
