// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that {@code make fleet-status} prints. */
final class FleetStatus {

  private final LocalFleet fleet;
  private final FleetOptions options;

  FleetStatus(LocalFleet fleet, FleetOptions options) {
    this.fleet = fleet;
    this.options = options;
  }

  /**
   * One line for each cluster, then one for each shared process; a single line when there is no
   * fleet.
   */
  List<String> lines() {
    List<String> clusters = fleet.home().clusters();
    if (clusters.isEmpty()) {
      return List.of("no fleet in " + options.home());
    }
    try (Clients clients = new Clients()) {
      Stream<String> rows =
          clusters.parallelStream().map(name -> line(fleet.cluster(name), clients));
      return Stream.concat(
              Stream.of(
                  "%-16s %-6s %-10s %s".formatted("CLUSTER", "PORT", "API", "PROCESSES"), shared()),
              rows.toList().stream())
          .toList();
    }
  }

  private String line(Cluster cluster, Clients clients) {
    String processes =
        describe(cluster.daemons().stream().filter(daemon -> Files.exists(daemon.pidFile())));
    return "%-16s %-6d %-10s %s"
        .formatted(cluster.name(), cluster.port(), answer(cluster, clients), processes);
  }

  private static String answer(Cluster cluster, Clients clients) {
    if (!cluster.apiServer().alive()) {
      return "stopped";
    }
    if (frozen(cluster.apiServer())) {
      return "paused";
    }
    try (var client = clients.of(cluster.kubeconfig())) {
      return Readiness.of(client) ? "ready" : "not ready";
    }
  }

  private static boolean frozen(Daemon daemon) {
    try {
      return Files.readString(daemon.stat()).replaceFirst("^.*\\) ", "").startsWith("T");
    } catch (IOException e) {
      return false;
    }
  }

  private String shared() {
    Stream<Daemon> daemons =
        Stream.of("etcd", "toxiproxy", "keeper", "operator", "operator-2")
            .map(name -> Daemon.in(options.home(), name));
    return "%-16s %-6s %-10s %s"
        .formatted(
            "(shared)", "", "", describe(daemons.filter(daemon -> Files.exists(daemon.pidFile()))));
  }

  private static String describe(Stream<Daemon> daemons) {
    return daemons.map(Daemon::described).collect(Collectors.joining(" "));
  }
}
