// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.nethical.meridian.cluster.Clearance;
import io.nethical.meridian.cluster.ClusterClients;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Members;
import io.nethical.meridian.cluster.RealServer;
import io.nethical.meridian.cluster.WriteFence;
import io.nethical.meridian.desired.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** One real API server that is hub and member at once, with the operator's parts around it. */
final class OneServer implements AutoCloseable {

  /** Namespace of Regions and cluster Secrets. */
  static final String HUB = "hub";

  /** Target namespace in the member. */
  static final String TARGET = "target";

  private static final Pattern FILE =
      Pattern.compile("(certificate-authority|client-certificate|client-key): (\\S+)");

  private final KubeAPIServer server = RealServer.started();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  final RegionWaker waker = new RegionWaker();
  final KubernetesClient admin;
  final Members members;
  final ClusterSecrets secrets;
  final Clearance clearance = new Clearance(threads);

  OneServer() {
    Config config = Config.fromKubeconfig(server.getKubeConfigYaml());
    admin = new KubernetesClientBuilder().withConfig(config).build();
    var clients = new ClusterClients(new WriteFence(() -> true));
    members =
        new Members(clients, new SimpleMeterRegistry(), Clock.systemUTC(), threads, region -> {});
    secrets = new ClusterSecrets(config, clients, ref -> {});
    namespace(HUB);
    namespace(TARGET);
  }

  private void namespace(String name) {
    admin
        .resource(new NamespaceBuilder().withNewMetadata().withName(name).endMetadata().build())
        .create();
  }

  /** As enrolment takes it: with the contents of the files that the test server names. */
  String kubeconfig() {
    return FILE.matcher(server.getKubeConfigYaml())
        .replaceAll(file -> file.group(1) + "-data: " + base64(Path.of(file.group(2))));
  }

  private static String base64(Path file) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same cluster at an address where nothing listens. */
  String deadKubeconfig() {
    return kubeconfig().replaceAll("https://[^\\s\"]+", "https://127.0.0.1:1");
  }

  void enrol(String secret, String grantedTo, String kubeconfig) {
    admin
        .resource(
            new SecretBuilder()
                .withNewMetadata()
                .withNamespace(HUB)
                .withName(secret)
                .withLabels(Map.of("meridian.nethical.io/cluster", "true"))
                .withAnnotations(
                    Map.of(
                        "meridian.nethical.io/country",
                        "DE",
                        "meridian.nethical.io/granted-to",
                        HUB + "/" + grantedTo,
                        "meridian.nethical.io/target-namespace",
                        TARGET))
                .endMetadata()
                .withStringData(Map.of("kubeconfig", kubeconfig))
                .build())
        .forceConflicts()
        .serverSideApply();
  }

  void configMap(String name, String region, String uid) {
    admin
        .resource(
            new ConfigMapBuilder()
                .withNewMetadata()
                .withNamespace(TARGET)
                .withName(name)
                .withLabels(Map.of(Labels.REGION, region, Labels.REGION_UID, uid))
                .endMetadata()
                .build())
        .create();
  }

  void claim(String name, String region, String uid) {
    admin
        .resource(
            new PersistentVolumeClaimBuilder()
                .withNewMetadata()
                .withNamespace(TARGET)
                .withName(name)
                .withLabels(Map.of(Labels.REGION, region, Labels.REGION_UID, uid))
                .endMetadata()
                .withNewSpec()
                .withAccessModes("ReadWriteOnce")
                .withNewResources()
                .addToRequests("storage", new Quantity("1Gi"))
                .endResources()
                .endSpec()
                .build())
        .create();
  }

  boolean hasConfigMap(String name) {
    return admin.configMaps().inNamespace(TARGET).withName(name).get() != null;
  }

  @Override
  public void close() {
    members.close();
    secrets.close();
    admin.close();
    server.stop();
    threads.shutdownNow();
  }
}
