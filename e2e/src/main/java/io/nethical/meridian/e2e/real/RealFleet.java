// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.Cluster;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.Enrolment;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetLock;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.LocalFleet;
import io.nethical.meridian.e2e.fleet.Place;
import io.nethical.meridian.e2e.fleet.Raising;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A hub and members whose pods really run, brought up, enrolled and taken down as a whole. Needs
 * root.
 */
public final class RealFleet {

  /** What a person says to get this kind. */
  public static final String MODE = "REAL=1";

  /** Two that may each hold the other's data, so that each can serve for the other. */
  public static final List<String> PLACES = List.of("eu-west-1", "eu-central-1");

  private final FleetOptions options;
  private final Consumer<String> progress;

  /**
   * A fleet that may or may not be running.
   *
   * @param progress takes one line for each step that a person may want to see
   */
  public RealFleet(FleetOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  public FleetHome home() {
    return new FleetHome(options.home());
  }

  /** Starts what does not run, enrols what is not enrolled, and returns when pods can run. */
  public void up() {
    FleetHome.directory(options.home());
    try (FleetLock lock = FleetLock.of(home())) {
      lock.hold(MODE);
      Wire wire = Wire.of(home(), clusters());
      wire.lay();
      new KernelSettings(home()).keep();
      raise(wire);
    }
  }

  private List<String> clusters() {
    return Stream.concat(Stream.of(Cluster.HUB), options.places().stream().map(Place::region))
        .toList();
  }

  private void raise(Wire wire) {
    Images images = new Images(options);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Clients clients = new Clients()) {
      Start start = new Start(options, images, clients, threads);
      new Raising(options, threads)
          .all(
              () -> raiseHub(start, wire.site(Cluster.HUB)),
              (place, hub) -> raiseMember(start, place, wire.site(place.region()), hub));
    }
  }

  private KubernetesClient raiseHub(Start start, Site site) {
    KubernetesClient hub = start.launch(site);
    new Enrolment(options, hub).openNamespaces();
    start.awaitPods(site, hub);
    progress.accept(site.cluster() + " runs pods");
    return hub;
  }

  private void raiseMember(
      Start start, Place place, Site site, CompletableFuture<KubernetesClient> hub) {
    KubernetesClient member = start.launch(site);
    Enrolment enrolment = new Enrolment(options, hub.join());
    enrolment.openMember(place, member);
    enrolment.register(place, new ControlPlane(options, site).server(), member);
    start.awaitPods(site, member);
    progress.accept(site.cluster() + " runs pods");
  }

  /**
   * Ends every process and removes every mount, namespace, wire and group of the fleet, whoever
   * raised it and however that one ended; logs stay. A simulated fleet in the same folder ends too.
   */
  public void down() {
    if (!home().path().toFile().isDirectory()) {
      return;
    }
    try (FleetLock _ = FleetLock.of(home())) {
      Wire.of(home())
          .ifPresent(
              wire -> {
                progress.accept("removing the nodes of " + String.join(", ", wire.clusters()));
                new Leftovers(home(), wire).remove();
              });
    }
    new LocalFleet(options, progress).down();
  }

  /** A cluster's place on the network: {@code hub} or a region's name. */
  public Site site(String cluster) {
    return Wire.of(home())
        .filter(wire -> wire.clusters().contains(cluster))
        .map(wire -> wire.site(cluster))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no cluster "
                        + cluster
                        + " in "
                        + options.home()
                        + ": run make fleet-up REAL=1"));
  }

  /**
   * Ends a container as a crash would.
   *
   * @param container its ID, without the runtime's name before it
   */
  public void kill(String cluster, String container) {
    runtime(cluster).kill(container);
  }

  /** Gives a cluster's node an image, as an archive that nodes without a registry import. */
  void load(String cluster, Path archive) {
    runtime(cluster).load(List.of(archive));
  }

  private Containerd runtime(String cluster) {
    return new Containerd(options, site(cluster), home().cluster(cluster));
  }

  /** Runs a command inside a cluster's network and returns what it printed. */
  public String inside(String cluster, List<String> command) {
    return Command.run(site(cluster).inside(command).toArray(String[]::new));
  }
}
