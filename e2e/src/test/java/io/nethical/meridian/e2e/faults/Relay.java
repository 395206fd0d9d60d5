// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import com.sun.net.httpserver.HttpExchange;
import io.nethical.meridian.e2e.fleet.Pause;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One exchange between the operator and a server, and the ways it can go. */
record Relay(HttpExchange exchange, Upstream upstream, byte[] body) {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "transfer-encoding", "date");

  private static final String REFUSAL =
      """
      {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure",      "message":"the fault harness says so","reason":"%s","code":%d}""";

  /** Hands over question and answer; returns the status. */
  int pass() throws IOException {
    HttpResponse<InputStream> response = upstream.forward(exchange, body);
    try (InputStream in = response.body()) {
      byte[] whole = in.readAllBytes();
      headers(response);
      answer(response.statusCode(), whole);
    }
    return response.statusCode();
  }

  /** The server does what is asked; its answer goes nowhere. */
  void swallow() throws IOException {
    try (InputStream in = upstream.forward(exchange, body).body()) {
      in.readAllBytes();
    }
  }

  /**
   * Answers a wish for a web socket as servers do that have none (kubectl proxy): the client then
   * asks for a plain stream.
   */
  boolean declineSocket() throws IOException {
    if (!"websocket".equalsIgnoreCase(exchange.getRequestHeaders().getFirst("Upgrade"))) {
      return false;
    }
    answer(200, "{}".getBytes(StandardCharsets.UTF_8));
    return true;
  }

  /** Refuses as an API server does. */
  void refuse(int code) throws IOException {
    String reason =
        switch (code) {
          case 409 -> "Conflict";
          case 429 -> "TooManyRequests";
          default -> "InternalError";
        };
    if (code == 429) {
      exchange.getResponseHeaders().set("Retry-After", "1");
    }
    answer(code, REFUSAL.formatted(reason, code).getBytes(StandardCharsets.UTF_8));
  }

  void answer(int code, byte[] whole) throws IOException {
    exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("application/json"));
    exchange.sendResponseHeaders(code, whole.length == 0 ? -1 : whole.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(whole);
    }
  }

  /** Hands over event after event until either side ends, or a fault does. */
  void stream(Feed feed, Stage stage) throws IOException {
    HttpResponse<InputStream> response = upstream.forward(exchange, body);
    try (InputStream in = upstream.open(response.body())) {
      headers(response);
      exchange.sendResponseHeaders(response.statusCode(), 0);
      events(in, feed, stage);
    }
  }

  private void events(InputStream in, Feed feed, Stage stage) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    OutputStream out = exchange.getResponseBody();
    // A watch begins with the headers, long before its first event.
    out.flush();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Stage.Scene scene = stage.now();
      boolean news = !line.startsWith("{\"type\":\"BOOKMARK\"");
      if (news) {
        scene.tape().heard(feed);
      }
      Duration silence = scene.trap().withheld(feed, news);
      if (silence.isPositive()) {
        Pause.of(silence);
        return;
      }
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
    out.close();
  }

  private void headers(HttpResponse<?> response) {
    response.headers().map().entrySet().stream()
        .filter(header -> !header.getKey().startsWith(":"))
        .filter(header -> !OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(header -> exchange.getResponseHeaders().put(header.getKey(), header.getValue()));
  }
}
