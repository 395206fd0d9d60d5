// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The real API server behind a front, asked in the name of whoever asks the front. */
final class Upstream implements AutoCloseable {

  /** Belong to one connection; encodings are left out so that streams can be read. */
  private static final Set<String> NOT_FORWARDED =
      Set.of(
          "host",
          "connection",
          "content-length",
          "accept-encoding",
          "upgrade",
          "http2-settings",
          "transfer-encoding",
          "expect");

  private final String server;
  private final HttpClient client;

  /** The account that asked for objects last: the fronts ask again in its name. */
  private volatile String authorization = "";

  private final Set<InputStream> streams = ConcurrentHashMap.newKeySet();

  Upstream(String server, Tls tls) {
    this.server = server.replaceAll("/$", "");
    this.client =
        HttpClient.newBuilder()
            .sslContext(tls.client())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /** Asks as the exchange asks; the answer may be a stream without an end. */
  HttpResponse<InputStream> forward(HttpExchange exchange, byte[] body) throws IOException {
    Asked asked = new Asked("", exchange.getRequestMethod(), exchange.getRequestURI());
    HttpRequest.Builder request = HttpRequest.newBuilder(at(exchange.getRequestURI()));
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> !NOT_FORWARDED.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(
            header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
    String account = exchange.getRequestHeaders().getFirst("Authorization");
    if (account != null && !asked.forToken()) {
      authorization = account;
    }
    return send(request.method(exchange.getRequestMethod(), publisher(body)).build());
  }

  /** Asks for a collection in the name of the account that asked last. */
  byte[] get(URI uri) {
    HttpRequest request =
        HttpRequest.newBuilder(at(uri))
            .header("Authorization", authorization)
            .header("Accept", "application/json")
            .build();
    try (InputStream body = send(request).body()) {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers a stream until it is closed. */
  InputStream open(InputStream stream) {
    streams.add(stream);
    return stream;
  }

  /** Ends all streams, since who heard them is dead. */
  void hangUp() {
    for (InputStream stream : Set.copyOf(streams)) {
      streams.remove(stream);
      try {
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private URI at(URI question) {
    return URI.create(server + question);
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static HttpRequest.BodyPublisher publisher(byte[] body) {
    return body.length == 0
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofByteArray(body);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
