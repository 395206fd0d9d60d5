// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** One hub and its members, brought up, enrolled and taken down as a whole. */
public final class LocalFleet {

  private static final Duration START_PATIENCE = Duration.ofMinutes(4);

  private final FleetOptions options;
  private final Consumer<String> progress;

  /**
   * A fleet that may or may not be running.
   *
   * @param progress takes one line for each step that a person may want to see
   */
  public LocalFleet(FleetOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  public FleetHome home() {
    return new FleetHome(options.home());
  }

  /**
   * Starts what does not run, enrols what is not enrolled, and returns when every node is ready.
   */
  public void up() {
    FleetHome.directory(options.home());
    try (FleetLock lock = FleetLock.of(home())) {
      lock.hold("FLEET_ETCD=" + (options.separateEtcd() ? "each" : "shared"));
      raise(new Ports(home()));
    }
  }

  private void raise(Ports ports) {
    String etcd =
        options.separateEtcd() ? "" : new Etcd(options.home(), options, ports, "etcd").launch();
    Toxiproxy proxy = new Toxiproxy(options, ports);
    proxy.launch();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Clients clients = new Clients()) {
      new Raising(options, threads)
          .all(
              () -> raiseHub(ports, etcd, clients),
              (place, hub) -> raiseMember(place, ports, etcd, clients, proxy, hub));
    }
  }

  private KubernetesClient raiseHub(Ports ports, String etcd, Clients clients) {
    Cluster cluster = new Cluster(Cluster.HUB, options, ports);
    KubernetesClient client = raise(cluster, etcd, clients);
    new Enrolment(options, client).openHub(cluster.server());
    progress.accept("hub is ready");
    return client;
  }

  private void raiseMember(
      Place place,
      Ports ports,
      String etcd,
      Clients clients,
      Toxiproxy proxy,
      CompletableFuture<KubernetesClient> hub) {
    Cluster cluster = new Cluster(place.region(), options, ports);
    KubernetesClient client = raise(cluster, etcd, clients);
    Enrolment enrolment = new Enrolment(options, hub.join());
    enrolment.openMember(place, client);
    Enrolment.addFakeNodes(place, client);
    int front = proxy.front(place.region(), cluster.port());
    enrolment.register(place, cluster.server().at(front), client);
    if (!Pause.until(START_PATIENCE, () -> Nodes.ready(client))) {
      throw new IllegalStateException(
          "the nodes of " + place.region() + " are not ready after " + START_PATIENCE);
    }
    progress.accept(place.region() + " is ready");
  }

  private static KubernetesClient raise(Cluster cluster, String etcd, Clients clients) {
    cluster.launch(etcd);
    KubernetesClient client = clients.of(cluster.kubeconfig());
    cluster.awaitReady(client, START_PATIENCE);
    cluster.launchControllers();
    return client;
  }

  /**
   * Ends every process of the fleet and removes its state; logs stay. Nothing happens when there is
   * no fleet.
   */
  public void down() {
    if (!Files.isDirectory(options.home())) {
      return;
    }
    try (FleetLock _ = FleetLock.of(home())) {
      progress.accept("ending " + home().pidFiles().size() + " processes");
      home().pidFiles().parallelStream().map(Daemon::new).forEach(Daemon::kill);
      home().clear();
    }
  }

  /** A cluster of a fleet that is up: {@code hub} or a region's name. */
  public Cluster cluster(String name) {
    if (!home().clusters().contains(name)) {
      throw new IllegalArgumentException(
          "no cluster " + name + " in " + options.home() + ": run make fleet-up");
    }
    return new Cluster(name, options, new Ports(home()));
  }

  /** A member with the faults one can put on it. */
  public Member member(String region) {
    Place.of(region);
    Ports ports = new Ports(home());
    return new Member(cluster(region), new Toxiproxy(options, ports), options, ports);
  }
}
