// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A member cluster and what can befall it. The operator's way to it leads through the proxy, an
 * administrator's not.
 */
public final class Member {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Cluster cluster;
  private final Toxiproxy proxy;
  private final FleetOptions options;
  private final Ports ports;

  Member(Cluster cluster, Toxiproxy proxy, FleetOptions options, Ports ports) {
    this.cluster = cluster;
    this.proxy = proxy;
    this.options = options;
    this.ports = ports;
  }

  public Path kubeconfig() {
    return cluster.kubeconfig();
  }

  public Path auditLog() {
    return cluster.auditLog();
  }

  /**
   * The API server ends at once: connections are refused. Its data stays, and so do controllers,
   * which wait for it.
   */
  public void stop() {
    cluster.apiServer().kill();
  }

  /** The API server comes back where it was; returns when it is ready. */
  public void start() {
    String etcd = "http://127.0.0.1:" + ports.known("etcd-etcd");
    cluster.launch(options.separateEtcd() ? "" : etcd);
    try (Clients clients = new Clients();
        var client = clients.of(cluster.kubeconfig())) {
      cluster.awaitReady(client, PATIENCE);
    }
    cluster.launchControllers();
    proxy.front(cluster.name(), cluster.port());
  }

  /** The API server freezes: connections open and nothing answers. */
  public void pause() {
    cluster.apiServer().signal("STOP");
  }

  public void resume() {
    cluster.apiServer().signal("CONT");
  }

  /** Every answer to the operator comes later by the delay; zero ends it. */
  public void slow(Duration delay) {
    proxy.slow(cluster.name(), delay);
  }

  /** The network swallows every answer to the operator, with connections left open. */
  public void silence() {
    proxy.silence(cluster.name(), true);
  }

  /** Ends {@link #silence()}. */
  public void speak() {
    proxy.silence(cluster.name(), false);
  }
}
