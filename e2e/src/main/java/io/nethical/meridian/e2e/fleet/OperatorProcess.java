// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The packaged operator as a process of its own, under the account and rights that enrolment gave
 * it.
 */
public final class OperatorProcess {

  private static final String FIRST = "operator";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final FleetOptions options;
  private final String service;
  private final Path kubeconfig;
  private final Ports ports;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public OperatorProcess(FleetOptions options) {
    this(options, new FleetHome(options.home()).operatorKubeconfig());
  }

  /** The same process, but it reaches the hub as another kubeconfig says. */
  public OperatorProcess(FleetOptions options, Path kubeconfig) {
    this(options, kubeconfig, FIRST);
  }

  private OperatorProcess(FleetOptions options, Path kubeconfig, String service) {
    this.options = options;
    this.kubeconfig = kubeconfig;
    this.service = service;
    this.ports = new Ports(new FleetHome(options.home()));
  }

  /** A second one beside it, with a port and a log of its own, that waits for its turn to lead. */
  public static OperatorProcess standby(FleetOptions options) {
    return new OperatorProcess(
        options, new FleetHome(options.home()).operatorKubeconfig(), FIRST + "-2");
  }

  /** What a fault is put on. */
  public Daemon daemon() {
    return Daemon.in(options.home(), service);
  }

  public Path log() {
    return daemon().log();
  }

  /** Starts it unless the same build runs already, and returns when it says that it is ready. */
  public void start() {
    if (daemon().alive() && outdated()) {
      stop();
    }
    launch();
    if (!Pause.until(PATIENCE, () -> !daemon().alive() || answers("/q/health/ready"))
        || !daemon().alive()) {
      throw new IllegalStateException("the operator is not ready; its log is " + log());
    }
  }

  /** Starts it unless it runs, and waits for nothing. */
  public void launch() {
    if (!daemon().alive()) {
      ports.claim(service);
      daemon().start(command(), environment());
    }
  }

  /** Ends it at once: nothing is finished, no lease is released. */
  public void kill() {
    daemon().kill();
  }

  /** Ends it as a rollout of the operator would. */
  public void stop() {
    daemon().stop(Duration.ofSeconds(20));
  }

  /** Text of its metrics. */
  public String metrics() {
    return get("/q/metrics").body();
  }

  private List<String> command() {
    Path jar = jar();
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: run make build");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        // It waits on the network; the optimising compiler costs more than it ever gains.
        "-XX:TieredStopAtLevel=1",
        "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        jar.toString());
  }

  private Map<String, String> environment() {
    return Map.of(
        "KUBECONFIG", kubeconfig.toString(),
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", Integer.toString(ports.known(service)));
  }

  private Path jar() {
    return options.root().resolve("operator/target/quarkus-app/quarkus-run.jar");
  }

  private boolean outdated() {
    try {
      return Files.getLastModifiedTime(jar())
              .compareTo(Files.getLastModifiedTime(daemon().pidFile()))
          > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers(String path) {
    try {
      return get(path).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private HttpResponse<String> get(String path) {
    URI uri = URI.create("http://127.0.0.1:" + ports.known(service) + path);
    try {
      return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
