// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.AuditLog;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.Installation;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.Cluster;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.LocalFleet;
import io.nethical.meridian.e2e.fleet.Member;
import io.nethical.meridian.e2e.fleet.OperatorProcess;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.fleet.Place;
import io.nethical.meridian.e2e.fleet.PlatformTeam;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hub, members, operator and the reference fleet, in a folder of its own beside the demo's. */
public final class FleetUnderTest implements AutoCloseable {

  private static final double SLACK = 3;
  private static final Duration CONVERGENCE = Duration.ofMinutes(4);

  private final FleetOptions options;
  private final LocalFleet fleet;
  private final Clients clients = new Clients();
  private final Map<String, Opened> byCluster = new TreeMap<>();
  private final OperatorProcess operator;
  private final OperatorProcess standby;

  private final List<Refusal> refusals = new CopyOnWriteArrayList<>();

  private record Opened(String kubeconfig, KubernetesClient client) {}

  private record Refusal(String cluster, Instant from, Instant to) {}

  private FleetUnderTest(FleetOptions options) {
    this.options = options;
    this.fleet = new LocalFleet(options, line -> System.out.println("fleet: " + line));
    fleet.down();
    fleet.up();
    this.operator = new OperatorProcess(options);
    this.standby = OperatorProcess.standby(options);
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

  /** Administrator's client of a member, past the proxy; another one once the member has moved. */
  public synchronized KubernetesClient client(String cluster) {
    Path file = kubeconfig(cluster);
    String text = read(file);
    return byCluster
        .compute(
            cluster,
            (name, open) ->
                open != null && open.kubeconfig().equals(text)
                    ? open
                    : new Opened(text, clients.of(file)))
        .client();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** A second operator, which runs only while a test has started it. */
  public OperatorProcess standby() {
    return standby;
  }

  public PlatformTeam platformTeam() {
    return new PlatformTeam(fleet, options);
  }

  public Installation installation() {
    return new Installation(options);
  }

  public FleetOptions options() {
    return options;
  }

  public RegionView region(String name) {
    return new Hub(hub()).region(name);
  }

  /** What the operator asked of the hub. */
  public AuditLog hubLog() {
    return AuditLog.ofOperator(fleet.home(), Cluster.HUB);
  }

  /** Runs a test in which a cluster refuses calls on purpose: they say nothing about rights. */
  public void refusing(String cluster, Runnable test) {
    Instant from = Instant.now();
    try {
      test.run();
    } finally {
      refusals.add(new Refusal(cluster, from, Instant.now()));
    }
  }

  /** Calls that a cluster, a member or the hub, refused and no test asked it to. */
  public List<AuditEntry> refusedCalls(String cluster) {
    return AuditLog.ofOperator(fleet.home(), cluster).since(0).stream()
        .filter(call -> call.code() == 401 || call.code() == 403)
        .filter(
            call ->
                refusals.stream()
                    .noneMatch(
                        refusal ->
                            refusal.cluster().equals(cluster)
                                && call.end().isAfter(refusal.from())
                                && call.end().isBefore(refusal.to())))
        .toList();
  }

  /** What the operator asked of a member. */
  public AuditLog memberLog(String region) {
    return AuditLog.ofOperator(fleet.home(), region);
  }

  /** What somebody asked of a member. */
  public AuditLog memberLog(String region, String account) {
    return new AuditLog(region, fleet.home().auditLog(region), account);
  }

  /** Waits until every Region is Ready at its generation; fails with what the Regions say. */
  public void awaitReady() {
    if (!Pause.until(CONVERGENCE, this::allReady)) {
      throw new AssertionError("not every Region is Ready: " + new Hub(hub()).complaints());
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
    return new Hub(hub()).allReady(options.size());
  }

  /**
   * Adds figures to a report, and only then fails when one is beyond its goal by more than a small
   * shared machine explains.
   */
  public void judge(String report, List<Measurement> figures) {
    report(report).add(figures);
    assertThat(figures).allMatch(figure -> figure.within(SLACK), "not far beyond its goal");
  }

  public ReportFile report(String name) {
    return ReportFile.of(options.root(), name);
  }

  @Override
  public void close() {
    byCluster.values().forEach(open -> open.client().close());
    clients.close();
    standby.stop();
    operator.stop();
    fleet.down();
  }
}
