// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cluster Secret that changes while its Region runs, against a real API server. */
class ConnectionIT {

  private static ServerMember server;

  @BeforeAll
  static void start() {
    server = new ServerMember();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aNewConnectionTakesOverOnceItSeesTheSamePlace() {
    String namespace = server.newNamespace();
    var first = server.connect(namespace, "a");
    var next = server.changed(namespace, "a", "renamed", server.kubeconfig());
    assertThat(next).isSameAs(first);
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(() -> server.inUse(namespace, "a") != first);
    assertThat(server.inUse(namespace, "a").synced()).isTrue();
    assertThat(server.waiting(namespace, "a")).isEmpty();
  }

  @Test
  void oneThatLeadsNowhereIsNotUsedAndSaysWhy() {
    String namespace = server.newNamespace();
    var first = server.connect(namespace, "a");
    var nowhere = server.kubeconfig().replaceAll("https://[^\\s\"]+", "https://127.0.0.1:1");
    server.changed(namespace, "a", "server", nowhere);
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(
            () -> {
              server.probeAll();
              return !server.waiting(namespace, "a").isEmpty();
            });
    assertThat(server.inUse(namespace, "a")).isSameAs(first);
    assertThat(first.reachability().answering()).isTrue();
    server.changed(namespace, "a", "server", server.kubeconfig());
    assertThat(server.waiting(namespace, "a")).isEmpty();
    assertThat(server.inUse(namespace, "a")).isSameAs(first);
  }
}
