// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.image;

import io.nethical.meridian.e2e.fleet.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The image with {@code operator} as its argument, as a process of this machine. */
final class ImageOperator implements AutoCloseable {

  private final Process process;
  private final Path log;
  private final URI health;
  private final long start = System.nanoTime();
  private final HttpClient http = HttpClient.newHttpClient();

  private ImageOperator(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
  }

  /**
   * Starts it with a kubeconfig mounted, as a chart mounts one: another user must be able to read
   * it.
   */
  static ImageOperator start(Image image, Path kubeconfig) throws IOException {
    var port = freePort();
    var log = image.root().resolve("e2e/target/image-operator.log");
    var readable = image.root().resolve("e2e/target/image.kubeconfig");
    Files.writeString(readable, Files.readString(kubeconfig));
    var process =
        image
            .start(
                List.of(
                    "-v",
                    readable + ":/etc/meridian/kubeconfig",
                    "-e",
                    "KUBECONFIG=/etc/meridian/kubeconfig",
                    "-e",
                    "QUARKUS_HTTP_PORT=" + port,
                    "-e",
                    "JDK_JAVA_OPTIONS=-Xmx256m"),
                "operator")
            .redirectOutput(log.toFile())
            .start();
    return new ImageOperator(process, log, port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  boolean ready() {
    try {
      var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Seconds since its start. */
  double age() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** What the kernel says of its rights. */
  String status() {
    return kernel("status");
  }

  /** Options of the file system that it sees as its root. */
  String rootMount() {
    return kernel("mountinfo")
        .lines()
        .map(line -> line.split(" "))
        .filter(fields -> fields[4].equals("/"))
        .map(fields -> fields[5])
        .findFirst()
        .orElseThrow();
  }

  double residentMiB() {
    return status()
            .lines()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .sum()
        / 1024.0;
  }

  String log() {
    return read(log);
  }

  private String kernel(String file) {
    return read(Path.of("/proc", Long.toString(process.pid()), file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to end; whether it did within the time that a pod is given. */
  boolean stop() {
    process.destroy();
    return Pause.until(Duration.ofSeconds(30), () -> !process.isAlive());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
