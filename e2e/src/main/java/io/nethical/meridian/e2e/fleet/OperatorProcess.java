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

  private static final String SERVICE = "operator";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final FleetOptions options;
  private final Ports ports;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public OperatorProcess(FleetOptions options) {
    this.options = options;
    this.ports = new Ports(new FleetHome(options.home()));
  }

  Daemon daemon() {
    return Daemon.in(options.home(), SERVICE);
  }

  public Path log() {
    return daemon().log();
  }

  /** Starts it unless the same build runs already, and returns when it says that it is ready. */
  public void start() {
    if (daemon().alive() && outdated()) {
      stop();
    }
    if (!daemon().alive()) {
      ports.claim(SERVICE);
      daemon().start(command(), environment());
    }
    if (!Pause.until(PATIENCE, () -> !daemon().alive() || answers("/q/health/ready"))
        || !daemon().alive()) {
      throw new IllegalStateException("the operator is not ready; its log is " + log());
    }
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
        "-XX:+UseSerialGC",
        "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        jar.toString());
  }

  private Map<String, String> environment() {
    return Map.of(
        "KUBECONFIG", new FleetHome(options.home()).operatorKubeconfig().toString(),
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", Integer.toString(ports.known(SERVICE)));
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
    URI uri = URI.create("http://127.0.0.1:" + ports.known(SERVICE) + path);
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
