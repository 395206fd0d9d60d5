// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubeapitest.KubeAPIServer;
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
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A real API server with one member connection to it; nothing runs what is applied there. */
final class ServerMember implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KubeAPIServer server = RealServer.started();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final ClusterClients clients = new ClusterClients(new WriteFence(() -> true));
  private final Members members =
      new Members(clients, meters, Clock.systemUTC(), threads, region -> {});
  private final AtomicInteger namespaces = new AtomicInteger();
  private final KubernetesClient admin;

  ServerMember() {
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

  Clearance clearance() {
    return new Clearance(threads);
  }

  /** A name no other test uses. */
  String newNamespace() {
    return "trial-" + namespaces.incrementAndGet();
  }

  /** A connection for that Region to a new namespace of its own name, read to the end. */
  Member connect(String namespace, String regionName) {
    admin
        .resource(
            new NamespaceBuilder().withNewMetadata().withName(namespace).endMetadata().build())
        .create();
    return connected(new Members.RegionRef(namespace, regionName), namespace, regionName);
  }

  /** A connection that knows nothing of what the first one to that namespace did. */
  Member connectAgain(String namespace, String regionName) {
    var ref = new Members.RegionRef(namespace + "-again", regionName);
    return connected(ref, namespace, regionName);
  }

  private Member connected(Members.RegionRef ref, String namespace, String regionName) {
    var target =
        new MemberTarget(
            "server", namespace, regionName, server.getKubeConfigYaml(), Optional.empty());
    var member = members.connect(ref, target);
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> member.synced() && member.reachability().answering());
    return member;
  }

  /** What the Region's connection is after its Secret came to say something else. */
  Member changed(String namespace, String regionName, String cluster, String kubeconfig) {
    var target = new MemberTarget(cluster, namespace, regionName, kubeconfig, Optional.empty());
    return members.connect(new Members.RegionRef(namespace, regionName), target);
  }

  Member inUse(String namespace, String regionName) {
    return members.of(new Members.RegionRef(namespace, regionName)).orElseThrow();
  }

  String waiting(String namespace, String regionName) {
    return members.waiting(new Members.RegionRef(namespace, regionName));
  }

  void probeAll() {
    members.probeAll();
  }

  String kubeconfig() {
    return server.getKubeConfigYaml();
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
