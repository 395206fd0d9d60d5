// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.OperatorProcess;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.suite.ClusterSecret;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.LeaderLease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fleet under test with a front before every API server, and an operator that knows no other
 * way and does not run yet. Closing puts back what was there.
 */
final class Bed implements AutoCloseable {

  private static final String HUB = "hub";
  private static final Duration TO_LEAD = Duration.ofSeconds(60);
  private static final int LOG_END = 4_000;

  /** What a JVM writes above its threads when it is sent SIGQUIT. */
  private static final String DUMP = "Full thread dump";

  private final FleetUnderTest fleet;
  private final FleetHome home;
  private final Stage stage = new Stage();
  private final Map<String, Front> fronts = new TreeMap<>();
  private final Map<String, String> enrolments = new TreeMap<>();
  private final OperatorProcess operator;
  private final ScheduledExecutorService kubelet = Executors.newSingleThreadScheduledExecutor();
  private boolean wanted;

  Bed(FleetUnderTest fleet) {
    this.fleet = fleet;
    this.home = new FleetHome(fleet.options().home());
    fleet.operator().stop();
    Path kubeconfig = home.path().resolve("operator-fronted.kubeconfig");
    this.operator = new OperatorProcess(fleet.options(), kubeconfig);
    write(kubeconfig, through(front(HUB), read(home.operatorKubeconfig())));
    fleet.regions().forEach(this::enrolThroughFront);
    kubelet.scheduleWithFixedDelay(this::restart, 1, 1, TimeUnit.SECONDS);
  }

  /** An operator that ends by itself is started again, as in a cluster, and it is told. */
  private synchronized void restart() {
    if (wanted && !operator.daemon().alive()) {
      System.out.println("faults: started again, as it ended by itself: " + operatorState());
      operator.launch();
    }
  }

  FleetUnderTest fleet() {
    return fleet;
  }

  Stage stage() {
    return stage;
  }

  /** Keeps what the operator lists as it is now. */
  void keepLists() {
    fronts.values().parallelStream().forEach(Front::keepLists);
  }

  /** The operator's process dies as by a power cut. */
  synchronized void kill() {
    wanted = false;
    operator.kill();
    fronts.values().forEach(Front::hangUp);
  }

  /**
   * A fresh process; the dead one's lease is taken away as an administrator would, to save time.
   */
  synchronized void revive() {
    lease().delete();
    operator.launch();
    wanted = true;
  }

  /** Waits until an operator leads: before that, that nothing is written says nothing. */
  boolean awaitLeader() {
    return Pause.until(TO_LEAD, () -> lease().get() != null);
  }

  /** What its process is at, who leads, and the end of its log: why a step does not end. */
  String operatorState() {
    Lease held = lease().get();
    operator.daemon().signal("QUIT");
    Pause.of(Duration.ofSeconds(1));
    String log = read(operator.log());
    int dump = log.lastIndexOf(DUMP);
    String told = dump < 0 ? log : log.substring(0, dump);
    return "operator %s, lease %s, log:\n%s\n%s"
        .formatted(
            operator.daemon().described(),
            held == null ? "free" : held.getSpec(),
            told.substring(Math.max(0, told.length() - LOG_END)),
            dump < 0 ? "" : telling(log.substring(dump)));
  }

  /** The threads that start it and that keep its lease. */
  private static String telling(String dump) {
    return Stream.of(dump.split("\n\n"))
        .filter(thread -> thread.startsWith("\"main\"") || thread.startsWith("\"leadership\""))
        .collect(Collectors.joining("\n"));
  }

  private Resource<Lease> lease() {
    return new LeaderLease(fleet.hub()).object();
  }

  private Front front(String cluster) {
    return fronts.computeIfAbsent(
        cluster,
        name ->
            new Front(
                name,
                fleet.client(name).getMasterUrl().toString(),
                new Tls(home.tls(name)),
                stage,
                this::kill));
  }

  private void enrolThroughFront(String member) {
    String kubeconfig = new ClusterSecret(fleet, member).kubeconfig();
    enrolments.put(member, kubeconfig);
    enrol(member, through(front(member), kubeconfig));
  }

  private void enrol(String member, String kubeconfig) {
    new ClusterSecret(fleet, member).write(kubeconfig);
  }

  private static String through(Front front, String kubeconfig) {
    return kubeconfig.replaceFirst(
        "server: https://127\\.0\\.0\\.1:\\d+", "server: https://127.0.0.1:" + front.port());
  }

  @Override
  public synchronized void close() {
    wanted = false;
    kubelet.shutdownNow();
    operator.stop();
    enrolments.forEach(this::enrol);
    fronts.values().forEach(Front::close);
    fleet.operator().start();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
