// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One etcd: for all clusters, which then differ by key prefix, or for one of them.
 *
 * @param owner {@code etcd} when shared, else the cluster's name
 */
public record Etcd(Path folder, FleetOptions options, Ports ports, String owner) {

  /**
   * Starts it unless it runs and returns its address. Loss on a power cut is accepted: the fleet is
   * rebuilt in seconds.
   */
  String launch() {
    Daemon daemon = Daemon.in(FleetHome.directory(folder), "etcd");
    String service = owner + "-etcd";
    if (!daemon.alive()) {
      ports.claim(service);
      ports.claim(service + "-peer");
    }
    String url = "http://127.0.0.1:" + ports.known(service);
    String peer = "http://127.0.0.1:" + ports.known(service + "-peer");
    daemon.start(command(options, folder, url, peer), Map.of());
    return url;
  }

  /** The command line of an etcd of its own, with its data in a folder. */
  public static List<String> command(FleetOptions options, Path folder, String url, String peer) {
    return List.of(
        options.tool("etcd"),
        "--data-dir=" + folder.resolve("etcd-data"),
        "--listen-client-urls=" + url,
        "--advertise-client-urls=" + url,
        "--listen-peer-urls=" + peer,
        "--initial-advertise-peer-urls=" + peer,
        "--initial-cluster=default=" + peer,
        "--unsafe-no-fsync",
        "--quota-backend-bytes=8589934592",
        "--log-level=warn");
  }
}
