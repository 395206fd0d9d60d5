// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.audit.AuditLog;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.Installation;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.LocalFleet;
import io.nethical.meridian.e2e.fleet.Member;
import io.nethical.meridian.e2e.fleet.OperatorProcess;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.fleet.Place;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hub, members, operator and the reference fleet, in a folder of its own beside the demo's. */
public final class FleetUnderTest implements AutoCloseable {

  private static final Duration CONVERGENCE = Duration.ofMinutes(4);

  private final FleetOptions options;
  private final LocalFleet fleet;
  private final Clients clients = new Clients();
  private final Map<String, KubernetesClient> byCluster = new TreeMap<>();
  private final OperatorProcess operator;

  private FleetUnderTest(FleetOptions options) {
    this.options = options;
    this.fleet = new LocalFleet(options, line -> System.out.println("fleet: " + line));
    fleet.down();
    fleet.up();
    this.operator = new OperatorProcess(options);
  }

  static FleetUnderTest raise() {
    Path root = Path.of(System.getProperty("meridian.root"));
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.putAll(Map.of("MERIDIAN_ROOT", root.toString(), "FLEET_HOME", "e2e/target/fleet"));
    long start = System.nanoTime();
    FleetUnderTest fleet = new FleetUnderTest(FleetOptions.from(environment));
    double up = seconds(start);
    fleet.installation().definitions(fleet.hub());
    fleet.operator.start();
    double running = seconds(start);
    fleet.installation().referenceFleet();
    fleet.awaitReady();
    fleet
        .report("ready")
        .write(
            List.of(
                Measurement.reported("fleet-up", "servers started, members enrolled", up, "s"),
                Measurement.reported(
                    "operator-ready", "the same, definitions and operator", running, "s"),
                Measurement.atMost(
                    "all-regions-ready",
                    "from nothing to every Region Ready",
                    seconds(start),
                    "s",
                    90)));
    return fleet;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  public KubernetesClient hub() {
    return client("hub");
  }

  /** Administrator's client of a member, past the proxy. */
  public synchronized KubernetesClient client(String cluster) {
    return byCluster.computeIfAbsent(cluster, name -> clients.of(fleet.home().kubeconfig(name)));
  }

  /** Names of the Regions, which are those of their members. */
  public List<String> regions() {
    return options.places().stream().map(Place::region).toList();
  }

  public Member member(String region) {
    return fleet.member(region);
  }

  public Path kubeconfig(String cluster) {
    return fleet.home().kubeconfig(cluster);
  }

  public OperatorProcess operator() {
    return operator;
  }

  public Installation installation() {
    return new Installation(options);
  }

  public FleetOptions options() {
    return options;
  }

  public RegionView region(String name) {
    return new Hub(hub())
        .regions().stream().filter(region -> region.name().equals(name)).findFirst().orElseThrow();
  }

  /** What the operator asked of the hub. */
  public AuditLog hubLog() {
    return new AuditLog(
        "hub",
        fleet.home().auditLog("hub"),
        "system:serviceaccount:meridian-system:meridian-operator");
  }

  /** What the operator asked of a member. */
  public AuditLog memberLog(String region) {
    return memberLog(region, "system:serviceaccount:nethical:meridian-operator");
  }

  /** What somebody asked of a member. */
  public AuditLog memberLog(String region, String account) {
    return new AuditLog(region, fleet.home().auditLog(region), account);
  }

  /** Waits until every Region is Ready at its generation; fails with what the Regions say. */
  public void awaitReady() {
    if (!Pause.until(CONVERGENCE, this::allReady)) {
      List<String> complaints =
          new Hub(hub())
              .regions().stream()
                  .filter(region -> !region.ready())
                  .flatMap(
                      region ->
                          region.complaints().stream().map(line -> region.name() + ": " + line))
                  .toList();
      throw new AssertionError("not every Region is Ready: " + String.join("\n", complaints));
    }
  }

  /** Waits until all are Ready and the operator has written to no member for so long. */
  public void awaitQuiet(Duration quiet) {
    awaitReady();
    Calls calls = Calls.from(this);
    long since = System.nanoTime();
    long end = since + CONVERGENCE.toNanos();
    long seen = 0;
    while (System.nanoTime() - since < quiet.toNanos()) {
      Pause.of(Duration.ofMillis(250));
      long writes = calls.memberWrites().size();
      if (writes != seen) {
        seen = writes;
        since = System.nanoTime();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "the operator never stops writing: " + calls.memberWrites().getLast());
      }
    }
  }

  private boolean allReady() {
    List<RegionView> regions = new Hub(hub()).regions();
    return regions.size() == options.size() && regions.stream().allMatch(RegionView::ready);
  }

  public ReportFile report(String name) {
    return ReportFile.of(options.root(), name);
  }

  @Override
  public void close() {
    byCluster.values().forEach(KubernetesClient::close);
    clients.close();
    operator.stop();
    fleet.down();
  }
}
