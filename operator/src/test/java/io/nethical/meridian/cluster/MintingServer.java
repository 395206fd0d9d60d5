// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.nethical.meridian.cli.enrolling.EnrolledMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/**
 * A real API server that is enrolled as a member with the shipped rights, keeps an audit log, and
 * time that passes when a test says so.
 */
final class MintingServer implements AutoCloseable {

  private static final String POLICY =
      """
      apiVersion: audit.k8s.io/v1
      kind: Policy
      omitStages: [RequestReceived]
      rules:
      - level: Metadata
      """;

  private final AtomicLong later = new AtomicLong();
  private final AtomicLong laterForPeople = new AtomicLong();
  private final Path auditLog;
  private final KubeAPIServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final KubernetesClient admin;
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final ClusterClients clients =
      new ClusterClients(new WriteFence(() -> true), () -> System.nanoTime() + later.get());
  final Members members =
      new Members(
          clients,
          meters,
          () -> Instant.now().plusNanos(laterForPeople.get()),
          threads,
          region -> {});

  MintingServer(Path folder) throws IOException {
    auditLog = folder.resolve("audit.log");
    var policy = folder.resolve("policy.yaml");
    Files.writeString(policy, POLICY);
    server =
        RealServer.started(
            wanted ->
                wanted
                    .withStartupTimeout(240_000)
                    .withApiServerFlag("--audit-policy-file", policy.toString())
                    .withApiServerFlag("--audit-log-path", auditLog.toString()));
    admin =
        new KubernetesClientBuilder()
            .withHttpClientFactory(new JdkHttpClientFactory())
            .withConfig(Config.fromKubeconfig(server.getKubeConfigYaml()))
            .build();
  }

  /** The platform team. */
  KubernetesClient admin() {
    return admin;
  }

  /** Makes the namespace and grants in it what enrolment ships. */
  void grant(String namespace) {
    for (HasMetadata object : EnrolledMember.objects(namespace, "hub", namespace)) {
      admin.resource(object).serverSideApply();
    }
  }

  /** What leads to the namespace's Region, with a lasting token of the enrolment account. */
  MemberTarget minting(String namespace) {
    var user = "{\"token\": \"" + token(namespace, "meridian-enrolment") + "\"}";
    return target(namespace, user, Optional.of(account(namespace)));
  }

  /** The same with an administrator's certificate, which a server would look at before a token. */
  MemberTarget mintingByCertificate(String namespace) {
    var config = admin.getConfiguration();
    var user =
        "{\"client-certificate-data\": \"%s\", \"client-key-data\": \"%s\"}"
            .formatted(file(config.getClientCertFile()), file(config.getClientKeyFile()));
    return target(namespace, user, Optional.of(account(namespace)));
  }

  /** A kubeconfig that people renew. */
  MemberTarget fixed(String namespace) {
    var user = "{\"token\": \"" + token(namespace, "meridian-operator") + "\"}";
    return target(namespace, user, Optional.empty());
  }

  private MemberTarget target(String namespace, String user, Optional<MemberAccount> account) {
    var kubeconfig =
        """
        {"clusters": [{"name": "m", "cluster": {"server": "%s", "certificate-authority-data": "%s"}}],
         "users": [{"name": "m", "user": %s}],
         "contexts": [{"name": "m", "context": {"cluster": "m", "user": "m"}}],
         "current-context": "m"}
        """
            .formatted(admin.getMasterUrl(), file(admin.getConfiguration().getCaCertFile()), user);
    return new MemberTarget(namespace, namespace, namespace, kubeconfig, account);
  }

  private static MemberAccount account(String namespace) {
    return new MemberAccount(namespace, "meridian-operator");
  }

  private String token(String namespace, String account) {
    var request = new TokenRequestBuilder().withNewSpec().withExpirationSeconds(86_400L).endSpec();
    return admin
        .serviceAccounts()
        .inNamespace(namespace)
        .withName(account)
        .tokenRequest(request.build())
        .getStatus()
        .getToken();
  }

  /** A connection that has read all there is; the server hears of new rights with a delay. */
  Member connect(MemberTarget target) {
    var member = members.connect(ref(target), target);
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(
            () -> {
              members.probeAll();
              return member.synced() && member.reachability().answering();
            });
    return member;
  }

  static Members.RegionRef ref(MemberTarget target) {
    return new Members.RegionRef("hub", target.regionName());
  }

  /** On the clock that tokens are renewed by. */
  void pass(Duration time) {
    later.addAndGet(time.toNanos());
  }

  /** On the clock that people are told of outages by. */
  void passForPeople(Duration time) {
    laterForPeople.addAndGet(time.toNanos());
  }

  /** Tokens asked for with that outcome, for one member. */
  double minted(MemberTarget target, String outcome) {
    return Optional.ofNullable(
            meters
                .find("meridian.member.tokens")
                .tags("cluster", target.cluster(), "outcome", outcome)
                .counter())
        .map(Counter::count)
        .orElse(0.0);
  }

  /** What an account of the namespace asked for so far, as {@code verb resource/subresource}. */
  List<String> asked(String namespace, String account) {
    var user = "system:serviceaccount:" + namespace + ":" + account;
    try (var lines = Files.lines(auditLog)) {
      return lines
          .map(MintingServer::json)
          .filter(entry -> user.equals(entry.at("/user/username").asText()))
          .map(MintingServer::asked)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String asked(JsonNode entry) {
    var about = entry.path("objectRef");
    var part = about.path("subresource").asText();
    return entry.path("verb").asText()
        + " "
        + about.path("resource").asText()
        + (part.isEmpty() ? "" : "/" + part);
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String path) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    members.close();
    admin.close();
    server.stop();
    threads.shutdownNow();
  }
}
