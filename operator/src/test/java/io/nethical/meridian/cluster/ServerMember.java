// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.nethical.meridian.observed.ObjectKey;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;

/** A real API server with one member connection to it; nothing runs what is applied there. */
final class ServerMember implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KubeAPIServer server =
      new KubeAPIServer(
          KubeAPIServerConfigBuilder.anAPIServerConfig()
              .withApiServerFlag("--bind-address", "127.0.0.1")
              .withApiServerFlag("--advertise-address", "127.0.0.1")
              .build());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final Members members = new Members(meters, Clock.systemUTC(), threads, region -> {});
  private final KubernetesClient admin;

  ServerMember() {
    server.start();
    admin =
        new KubernetesClientBuilder()
            .withConfig(Config.fromKubeconfig(server.getKubeConfigYaml()))
            .build();
  }

  /** Somebody who is not the operator. */
  KubernetesClient admin() {
    return admin;
  }

  Applier applier() {
    return new Applier(threads);
  }

  /** A connection for that Region to a new namespace of its own name, read to the end. */
  Member connect(String namespace, String regionName) {
    admin
        .resource(
            new NamespaceBuilder().withNewMetadata().withName(namespace).endMetadata().build())
        .create();
    var target = new MemberTarget("server", namespace, regionName, server.getKubeConfigYaml());
    var member = members.connect(new Members.RegionRef(namespace, regionName), target);
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> member.synced() && member.reachability().answering());
    return member;
  }

  GenericKubernetesResource live(ObjectKey key) {
    return admin
        .genericKubernetesResources(MemberKind.named(key.kind()).orElseThrow().context())
        .inNamespace(key.namespace())
        .withName(key.name())
        .get();
  }

  /** Calls of that verb so far, whatever came of them. */
  long calls(String verb) {
    return meters.find("meridian.member.requests").tag("verb", verb).timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }

  @Override
  public void close() {
    members.close();
    admin.close();
    server.stop();
    threads.shutdownNow();
  }
}
