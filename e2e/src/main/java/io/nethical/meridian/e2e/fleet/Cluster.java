// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One cluster's control plane: an API server of its own authority, its controllers and, on a
 * member, scheduler and kwok. The hub has neither of the last two: nothing is scheduled there.
 */
public final class Cluster {

  public static final String HUB = "hub";

  /** Eleven control planes share two cores, and memory is what there is enough of. */
  private static final Map<String, String> COLLECTED_RARELY = Map.of("GOGC", "200");

  private final String name;
  private final FleetOptions options;
  private final Ports ports;
  private final Path folder;
  private final Authority authority;

  Cluster(String name, FleetOptions options, Ports ports) {
    this.name = name;
    this.options = options;
    this.ports = ports;
    this.folder = new FleetHome(options.home()).cluster(name);
    this.authority = Authority.in(folder, Server.LOOPBACK);
  }

  public String name() {
    return name;
  }

  Authority authority() {
    return authority;
  }

  /**
   * Where the API server listens; the same after a stop and a start unless somebody took the port
   * meanwhile.
   */
  int port() {
    return ports.known(name);
  }

  Server server() {
    return Server.local(name, port(), authority.certificate());
  }

  /** Kubeconfig of the administrator, straight to the API server. */
  public Path kubeconfig() {
    return new FleetHome(options.home()).kubeconfig(name);
  }

  public Path auditLog() {
    return new FleetHome(options.home()).auditLog(name);
  }

  /** Processes in the order they start. The etcd is here only when each cluster has one. */
  List<Daemon> daemons() {
    List<Daemon> all = new ArrayList<>(List.of(Daemon.in(folder, "etcd"), apiServer()));
    all.addAll(controllers());
    return all;
  }

  /** They know the API server by its port, and start anew when it had to move. */
  private List<Daemon> controllers() {
    return Stream.of("kube-controller-manager", "kube-scheduler", "kwok")
        .map(daemon -> Daemon.in(folder, daemon))
        .toList();
  }

  Daemon apiServer() {
    return Daemon.in(folder, "kube-apiserver");
  }

  /** Ends the API server; the next {@link #launch} puts it on another port. */
  void leave() {
    apiServer().kill();
    controllers().forEach(Daemon::kill);
    ports.renew(name);
  }

  /** Launches the API server and waits for nothing. */
  void launch(String etcdUrl) {
    String etcd = etcdUrl;
    if (options.separateEtcd()) {
      etcd = new Etcd(folder, options, ports, name).launch();
    }
    int before = port();
    if (!apiServer().alive() && ports.claim(name) != before) {
      controllers().forEach(Daemon::kill);
    }
    Components components = new Components(options, authority, folder, Seat.simulated(port()));
    apiServer().start(components.apiServer(etcd, name, auditLog()), COLLECTED_RARELY);
    for (Identity identity : Identity.SIMULATED) {
      Path file = identity == Identity.ADMIN ? kubeconfig() : components.kubeconfig(identity);
      new Kubeconfig(server(), identity.user(), authority.token(identity), "default").writeTo(file);
    }
  }

  /**
   * Waits until the API server answers that it is ready; says what its log ends with when it died
   * instead.
   */
  void awaitReady(KubernetesClient admin, Duration patience) {
    boolean ready = Pause.until(patience, () -> !apiServer().alive() || Readiness.of(admin));
    if (!ready || !apiServer().alive()) {
      throw new IllegalStateException(
          "the API server of "
              + name
              + (ready ? " ended" : " is not ready after " + patience)
              + ": "
              + apiServer().log());
    }
  }

  /** Starts what works against a ready API server. */
  void launchControllers() {
    Components components = new Components(options, authority, folder, Seat.simulated(port()));
    Daemon.in(folder, "kube-controller-manager")
        .start(components.controllerManager(), COLLECTED_RARELY);
    if (!name.equals(HUB)) {
      Daemon.in(folder, "kube-scheduler").start(components.scheduler(), COLLECTED_RARELY);
      Daemon.in(folder, "kwok").start(components.kwok(), COLLECTED_RARELY);
    }
  }
}
