// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * A member cluster and what can befall it. The operator's way to it leads through the proxy, an
 * administrator's not.
 */
public final class Member {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int GETS = 31;

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

  /** The API server comes back on another port, and so does the way to it; see {@link #front}. */
  public void move() {
    cluster.leave();
    proxy.move(cluster.name());
    start();
  }

  /** Port at which the operator finds the member when its enrolment is right. */
  int front() {
    return proxy.front(cluster.name(), cluster.port());
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

  /**
   * Every call of the operator is answered with the same HTTP status, over the member's own TLS.
   *
   * @return ends it
   */
  public Runnable refuse(int code) {
    return detour(RefusingFront.open(cluster.authority().serverKeys(), code));
  }

  /**
   * The operator meets a certificate of the member's own authority that is over.
   *
   * @return ends it
   */
  public Runnable expire() {
    return detour(RefusingFront.open(cluster.authority().expiredKeys(), 200));
  }

  private Runnable detour(RefusingFront front) {
    proxy.front(cluster.name(), front.port());
    return () -> {
      front.close();
      front();
    };
  }

  /** How long a GET takes on the operator's way to the member: the median of many. */
  public Duration answerTime() {
    Path file = new FleetHome(options.home()).cluster(cluster.name()).resolve("proxied.kubeconfig");
    Authority authority = cluster.authority();
    new Kubeconfig(
            cluster.server().at(front()),
            Identity.ADMIN.user(),
            authority.token(Identity.ADMIN),
            "default")
        .writeTo(file);
    try (Clients clients = new Clients();
        KubernetesClient client = clients.of(file)) {
      client.namespaces().withName("default").get();
      return Duration.ofNanos(
          LongStream.range(0, GETS)
              .map(i -> nanosOfGet(client))
              .sorted()
              .skip(GETS / 2)
              .findFirst()
              .orElseThrow());
    }
  }

  private static long nanosOfGet(KubernetesClient client) {
    long start = System.nanoTime();
    client.namespaces().withName("default").get();
    return System.nanoTime() - start;
  }
}
