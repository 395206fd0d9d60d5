// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.util.List;

/**
 * Where a control plane listens, and what its processes are told for that reason.
 *
 * @param host an IP address
 * @param port of the API server
 * @param apiServer further arguments of the API server
 * @param controllerManager further arguments of the controller manager
 */
public record Seat(String host, int port, List<String> apiServer, List<String> controllerManager) {

  /** On this machine's loopback, over nodes that kwok keeps. */
  static Seat simulated(int port) {
    return new Seat(
        Server.LOOPBACK,
        port,
        List.of("--endpoint-reconciler-type=none"),
        // Leases are renewed rarely (see kwok), so a node is given longer before it counts as lost.
        List.of("--node-monitor-grace-period=300s", "--node-monitor-period=30s"));
  }
}
