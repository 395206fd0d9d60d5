// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A cluster's one node: container runtime, kubelet and kube-proxy inside its namespace. */
final class Node {

  /** Of the cluster's DNS, inside the range of Services. */
  static final String DNS = "10.96.0.10";

  private final FleetOptions options;
  private final Site site;
  private final ControlPlane controlPlane;
  private final Path folder;
  private final Containerd runtime;

  Node(FleetOptions options, Site site, ControlPlane controlPlane) {
    this.options = options;
    this.site = site;
    this.controlPlane = controlPlane;
    this.folder = new FleetHome(options.home()).cluster(site.cluster());
    this.runtime = new Containerd(options, site, folder);
  }

  Containerd runtime() {
    return runtime;
  }

  /** Starts what registers the node; needs a ready API server and a runtime that answers. */
  void join() {
    new ControlGroups(site.name()).make();
    launchKubelet();
    Path proxy =
        Settings.write(
            "kube-proxy.yaml",
            folder,
            Map.of(
                "kubeconfig", controlPlane.kubeconfig(Identity.KUBE_PROXY).toString(),
                "pods", site.podRange(),
                "node", Identity.NODE));
    site.start(folder, "kube-proxy", List.of(options.tool("kube-proxy"), "--config=" + proxy));
  }

  private void launchKubelet() {
    noNameServers();
    Path config =
        Settings.write(
            "kubelet.yaml",
            folder,
            Map.of(
                "address", site.address(),
                "authority", controlPlane.server().authority().toString(),
                "group", site.name(),
                "socket", runtime.socket().toString(),
                "dns", DNS,
                "folder", folder.toString()));
    String region = site.cluster();
    site.start(
        folder,
        "kubelet",
        List.of(
            options.tool("kubelet"),
            "--config=" + config,
            "--kubeconfig=" + controlPlane.kubeconfig(Identity.KUBELET),
            "--root-dir=" + folder.resolve("kubelet"),
            "--cert-dir=" + folder.resolve("kubelet-tls"),
            "--hostname-override=" + Identity.NODE,
            "--node-ip=" + site.address(),
            "--node-labels=topology.kubernetes.io/region=%s,topology.kubernetes.io/zone=%sa"
                .formatted(region, region)));
  }

  /** Pods ask the cluster's DNS and nobody else. */
  private void noNameServers() {
    try {
      Files.writeString(folder.resolve("resolv.conf"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
