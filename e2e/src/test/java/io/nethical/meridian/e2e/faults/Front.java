// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.nethical.meridian.e2e.fleet.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the operator and one API server: records, and faults what the stage wants. */
final class Front implements AutoCloseable {

  /** Longer than the operator's patience with a member, 5 s, and with the hub, 10 s. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String cluster;
  private final Stage stage;
  private final Runnable kill;
  private final Upstream upstream;
  private final PastLists lists = new PastLists();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpsServer server;

  /**
   * Opens a front on a port of its own.
   *
   * @param kill ends the operator's process and returns when it is gone
   */
  Front(String cluster, String server, Tls tls, Stage stage, Runnable kill) {
    this.cluster = cluster;
    this.stage = stage;
    this.kill = kill;
    this.upstream = new Upstream(server, tls);
    try {
      this.server =
          HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.server.setHttpsConfigurator(new HttpsConfigurator(tls.server()));
    this.server.setExecutor(threads);
    this.server.createContext("/", this::handle);
    this.server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Keeps what the operator may later be told as if it were now. */
  void keepLists() {
    lists.keep(upstream::get);
  }

  /** The operator is gone: nobody hears the streams any more. */
  void hangUp() {
    upstream.hangUp();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked asked = new Asked(cluster, exchange.getRequestMethod(), exchange.getRequestURI());
      Relay relay = new Relay(exchange, upstream, exchange.getRequestBody().readAllBytes());
      Stage.Scene scene = stage.now();
      if (asked.numbered()) {
        mutating(asked, relay, scene);
      } else if (asked.verb().equals("watch")) {
        if (!relay.declineSocket()) {
          relay.stream(asked.feed(), stage);
        }
      } else if (asked.anyVersionWillDo()) {
        list(asked, relay, scene);
      } else {
        relay.pass();
      }
    }
  }

  private void mutating(Asked asked, Relay relay, Stage.Scene scene) throws IOException {
    Call call = scene.tape().number(asked);
    if (asked.verb().startsWith("delete") && !guarded(relay.body())) {
      scene.tape().unguarded(call);
    }
    Optional<Plan.AtCall> plan = scene.trap().springs(call);
    if (plan.isPresent()) {
      fault(plan.get(), relay, scene.trap());
    } else if (relay.pass() < 300 && asked.verb().startsWith("delete")) {
      scene.tape().deleted(call);
    }
  }

  private void fault(Plan.AtCall plan, Relay relay, Trap trap) throws IOException {
    switch (plan) {
      case Plan.Crash crash -> {
        if (crash.committed()) {
          relay.swallow();
        }
        kill.run();
        trap.fired();
      }
      case Plan.Answer answer -> {
        trap.fired();
        relay.refuse(answer.code());
      }
      case Plan.Silence silence -> {
        if (silence.committed()) {
          relay.swallow();
        }
        trap.fired();
        Pause.of(SILENCE);
      }
    }
  }

  private void list(Asked asked, Relay relay, Stage.Scene scene) throws IOException {
    lists.note(asked);
    Optional<byte[]> old = scene.trap().age(asked.feed()).flatMap(age -> lists.old(asked, age));
    if (old.isEmpty()) {
      relay.pass();
      return;
    }
    if (older(old.get(), upstream.get(asked.collection()))) {
      scene.trap().servedOld();
    }
    relay.answer(200, old.get());
  }

  /** Whether the two differ in what they list, and not only in the version of the whole. */
  private static boolean older(byte[] then, byte[] now) throws IOException {
    return !JSON.readTree(then).path("items").equals(JSON.readTree(now).path("items"));
  }

  private static boolean guarded(byte[] body) throws IOException {
    JsonNode conditions = JSON.readTree(body).path("preconditions");
    return conditions.hasNonNull("uid") && conditions.hasNonNull("resourceVersion");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    upstream.close();
  }
}
