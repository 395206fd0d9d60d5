// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.Daemon;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.Readiness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table that {@code make fleet-status REAL=1} prints. */
final class RealStatus {

  private final RealFleet fleet;

  RealStatus(RealFleet fleet) {
    this.fleet = fleet;
  }

  /** One line for each cluster; a single line when there is no fleet. */
  List<String> lines() {
    FleetHome home = fleet.home();
    List<String> lines = new ArrayList<>();
    try (Clients clients = new Clients()) {
      Wire.of(home)
          .ifPresent(wire -> wire.sites().forEach(site -> lines.add(line(home, site, clients))));
    }
    return lines.isEmpty() ? List.of("no fleet of real nodes in " + home.path()) : lines;
  }

  private static String line(FleetHome home, Site site, Clients clients) {
    Path folder = home.path().resolve(site.cluster());
    String processes =
        home.pidFiles().stream()
            .filter(file -> file.getParent().equals(folder))
            .map(Daemon::new)
            .map(Daemon::described)
            .sorted()
            .collect(Collectors.joining(" "));
    try (var client = clients.of(home.kubeconfig(site.cluster()))) {
      String answer = Readiness.of(client) ? "ready" : "no answer";
      return "%-16s %-14s %-10s %s".formatted(site.cluster(), site.address(), answer, processes);
    }
  }
}
