// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The proxy between operator and members. The operator always goes through it, so that a member can
 * become slow or silent at any time without the operator's configuration changing.
 */
final class Toxiproxy {

  private static final String SERVICE = "toxiproxy";

  private final FleetOptions options;
  private final Ports ports;
  private final HttpClient http = HttpClient.newHttpClient();

  Toxiproxy(FleetOptions options, Ports ports) {
    this.options = options;
    this.ports = ports;
  }

  Daemon daemon() {
    return Daemon.in(options.home(), SERVICE);
  }

  void launch() {
    if (!daemon().alive()) {
      ports.claim(SERVICE);
    }
    daemon()
        .start(
            List.of(
                options.tool("toxiproxy-server"),
                "-host",
                "127.0.0.1",
                "-port",
                "" + ports.known(SERVICE)),
            Map.of("LOG_LEVEL", "warn"));
    if (!Pause.until(Duration.ofSeconds(10), this::answers)) {
      throw new IllegalStateException("toxiproxy does not answer: " + daemon().log());
    }
  }

  /**
   * Port on which a member is reached through the proxy; the proxy for it is made when it is
   * missing.
   */
  int front(String member, int upstream) {
    String service = member + "-proxy";
    String target = "127.0.0.1:" + upstream;
    String known = call("GET", "/proxies/" + member, "").body();
    if (known.contains("\"" + target + "\"")) {
      return ports.known(service);
    }
    call("DELETE", "/proxies/" + member, "");
    int port = ports.claim(service);
    String proxy =
        "{\"name\":\"%s\",\"listen\":\"127.0.0.1:%d\",\"upstream\":\"%s\",\"enabled\":true}"
            .formatted(member, port, target);
    must(call("POST", "/proxies", proxy));
    return port;
  }

  /** The member's next {@link #front} is on another port. */
  void move(String member) {
    ports.renew(member + "-proxy");
  }

  /** Delays every answer of a member; zero ends it. */
  void slow(String member, Duration delay) {
    call("DELETE", "/proxies/" + member + "/toxics/slow", "");
    if (!delay.isZero()) {
      String form = "{\"name\":\"slow\",\"type\":\"latency\",\"attributes\":{\"latency\":%d}}";
      must(call("POST", "/proxies/" + member + "/toxics", form.formatted(delay.toMillis())));
    }
  }

  /**
   * Swallows every answer of a member while connections stay open, as a broken network does; false
   * ends it.
   */
  void silence(String member, boolean silent) {
    call("DELETE", "/proxies/" + member + "/toxics/silence", "");
    if (silent) {
      String form = "{\"name\":\"silence\",\"type\":\"timeout\",\"attributes\":{\"timeout\":0}}";
      must(call("POST", "/proxies/" + member + "/toxics", form));
    }
  }

  private boolean answers() {
    try {
      return call("GET", "/version", "").statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static void must(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException("toxiproxy refused: " + answer.body());
    }
  }

  private HttpResponse<String> call(String method, String path, String body) {
    URI uri = URI.create("http://127.0.0.1:" + ports.known(SERVICE) + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
