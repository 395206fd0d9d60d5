// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Authority;
import io.nethical.meridian.e2e.fleet.Components;
import io.nethical.meridian.e2e.fleet.Daemon;
import io.nethical.meridian.e2e.fleet.Etcd;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Identity;
import io.nethical.meridian.e2e.fleet.Kubeconfig;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.fleet.Readiness;
import io.nethical.meridian.e2e.fleet.Seat;
import io.nethical.meridian.e2e.fleet.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A cluster's API server, controllers, scheduler and an etcd of its own, all inside its namespace:
 * a cluster that is cut off has lost nothing it needs.
 */
final class ControlPlane {

  /** The API server's own name at its nodes, which let administrators do everything. */
  private static final String TO_KUBELET = "apiserver-to-kubelet";

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final FleetOptions options;
  private final Site site;
  private final Path folder;
  private final Authority authority;
  private final Components components;

  ControlPlane(FleetOptions options, Site site) {
    this.options = options;
    this.site = site;
    this.folder = new FleetHome(options.home()).cluster(site.cluster());
    this.authority = Authority.in(folder, site.address());
    this.components = new Components(options, authority, folder, seat());
  }

  private Seat seat() {
    Path tls = folder.resolve("tls");
    return new Seat(
        site.address(),
        Site.API_PORT,
        List.of(
            "--kubelet-client-certificate=" + tls.resolve(TO_KUBELET + ".crt"),
            "--kubelet-client-key=" + tls.resolve(TO_KUBELET + ".key"),
            "--kubelet-preferred-address-types=InternalIP"),
        List.of());
  }

  Server server() {
    return new Server(site.cluster(), site.address(), Site.API_PORT, authority.certificate());
  }

  Path kubeconfig(Identity identity) {
    return identity == Identity.ADMIN
        ? new FleetHome(options.home()).kubeconfig(site.cluster())
        : components.kubeconfig(identity);
  }

  /** Launches etcd and API server and waits for nothing. */
  void launch() {
    // Before the keeper's kubeconfig: it looks for disks as it takes the member in.
    FleetHome.directory(new FleetHome(options.home()).disks(site.cluster()));
    authority.client(TO_KUBELET, "system:masters");
    for (Identity identity : Identity.REAL) {
      new Kubeconfig(server(), identity.user(), authority.token(identity), "default")
          .writeTo(kubeconfig(identity));
    }
    String etcd = "http://127.0.0.1:2379";
    site.start(folder, "etcd", Etcd.command(options, folder, etcd, "http://127.0.0.1:2380"));
    Path audit = new FleetHome(options.home()).auditLog(site.cluster());
    site.start(folder, "kube-apiserver", components.apiServer(etcd, "registry", audit));
  }

  /** Waits until the API server says that it is ready, then starts what works against it. */
  void complete(KubernetesClient admin) {
    if (!Pause.until(PATIENCE, () -> Readiness.of(admin))) {
      throw new IllegalStateException(
          "the API server of %s is not ready after %s; its log is %s"
              .formatted(site.cluster(), PATIENCE, Daemon.in(folder, "kube-apiserver").log()));
    }
    site.start(folder, "kube-controller-manager", components.controllerManager());
    site.start(folder, "kube-scheduler", components.scheduler());
  }
}
