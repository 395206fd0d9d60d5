// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.Installation;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A hub and two members with real nodes, the operator, and two Regions of the small overlay. */
final class RealBed implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofMinutes(5);

  private final FleetOptions options;
  private final RealFleet fleet;
  private final Clients clients = new Clients();
  private final Map<String, KubernetesClient> open = new ConcurrentHashMap<>();
  private final HubRelease release;

  RealBed() {
    Path root = Path.of(System.getProperty("meridian.root"));
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.putAll(Map.of("MERIDIAN_ROOT", root.toString(), "FLEET_HOME", "e2e/target/real"));
    this.options = FleetOptions.from(environment).in(RealFleet.PLACES);
    this.fleet = new RealFleet(options, line -> System.out.println("real fleet: " + line));
    this.release = new HubRelease(options, fleet);
  }

  RealFleet fleet() {
    return fleet;
  }

  /** The operator in the hub. */
  HubRelease release() {
    return release;
  }

  /** Applies the two Regions, with Fleet and profiles. */
  void apply() {
    new Installation(options).smallFleet();
  }

  /** Administrator's client of a cluster. */
  KubernetesClient client(String cluster) {
    return open.computeIfAbsent(cluster, name -> clients.of(fleet.home().kubeconfig(name)));
  }

  RegionView region(String name) {
    return hub().region(name);
  }

  boolean allReady() {
    return hub().allReady(options.size());
  }

  String complaints() {
    return hub().complaints();
  }

  private Hub hub() {
    return new Hub(client("hub"));
  }

  /** The workload's pods in a member, by name. */
  List<Pod> pods(String member) {
    return client(member)
        .pods()
        .inNamespace("nethical")
        .withLabel("app.kubernetes.io/component", "workload")
        .list()
        .getItems()
        .stream()
        .sorted(Comparator.comparing(pod -> pod.getMetadata().getName()))
        .toList();
  }

  /** Runs kubectl as a member's administrator, inside the member's namespace. */
  String kubectlInside(String cluster, String... words) {
    List<String> line =
        new ArrayList<>(
            List.of(
                options.tool("kubectl"),
                "--kubeconfig=" + fleet.home().kubeconfig(cluster),
                "--namespace=nethical"));
    line.addAll(List.of(words));
    return fleet.inside(cluster, line);
  }

  ReportFile report() {
    return ReportFile.of(options.root(), "real");
  }

  @Override
  public void close() {
    open.values().forEach(KubernetesClient::close);
    clients.close();
    fleet.down();
  }
}
