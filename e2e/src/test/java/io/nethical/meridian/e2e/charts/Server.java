// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.nethical.meridian.e2e.demo.Definitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** An API server without controllers: what is seen there, Helm did, or the test. */
public final class Server implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The machine may be busy with other servers. */
  private static final int PATIENCE_MILLIS = 240_000;

  private final KubeAPIServer server;
  private final Path kubeconfig;
  private final KubernetesClient client;

  private Server(KubeAPIServer server, Path folder) throws IOException {
    this.server = server;
    kubeconfig = Files.writeString(folder.resolve("server.kubeconfig"), server.getKubeConfigYaml());
    Config config = Config.fromKubeconfig(server.getKubeConfigYaml());
    config.setRequestTimeout(PATIENCE_MILLIS);
    client = new KubernetesClientBuilder().withConfig(config).build();
  }

  /** Starts one; the folder is for its kubeconfig. */
  public static Server in(Path folder) throws IOException {
    var server =
        new KubeAPIServer(
            KubeAPIServerConfigBuilder.anAPIServerConfig()
                .withStartupTimeout(PATIENCE_MILLIS)
                .withApiServerFlag("--bind-address", "127.0.0.1")
                .withApiServerFlag("--advertise-address", "127.0.0.1")
                .build());
    try {
      server.start();
      return new Server(server, folder);
    } catch (IOException | RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  public KubernetesClient client() {
    return client;
  }

  Path kubeconfig() {
    return kubeconfig;
  }

  /** Makes a namespace with these labels. */
  void namespace(String name, Map<String, String> labels) {
    var namespace =
        new NamespaceBuilder().withNewMetadata().withName(name).withLabels(labels).endMetadata();
    client.resource(namespace.build()).create();
  }

  /** The object of the same kind, namespace and name as the server has it; null when it is not. */
  JsonNode live(JsonNode rendered) {
    return JSON.valueToTree(client.resource(generic(rendered)).get());
  }

  public static GenericKubernetesResource generic(JsonNode object) {
    return JSON.convertValue(object, GenericKubernetesResource.class);
  }

  /** Whether an account may do it. The name may be empty: any of that kind. */
  boolean allows(String account, String verb, String namespace, String resource, String name) {
    String[] parts = resource.split("/");
    var review =
        new SubjectAccessReviewBuilder()
            .withNewSpec()
            .withUser("system:serviceaccount:" + account)
            .withNewResourceAttributes()
            .withVerb(verb)
            .withNamespace(namespace)
            .withResource(parts[0])
            .withSubresource(parts.length > 1 ? parts[1] : null)
            .withName(name)
            .endResourceAttributes()
            .endSpec()
            .build();
    return client.resource(review).create().getStatus().getAllowed();
  }

  /** Waits until the definitions are served. */
  public void served() {
    new Definitions(client).awaitServed(Duration.ofMillis(PATIENCE_MILLIS));
  }

  /** Takes the definitions away, and all of their kinds with them. */
  void clear() {
    var all = client.apiextensions().v1().customResourceDefinitions();
    Definitions.NAMES.forEach(name -> all.withName(name).delete());
    Awaitility.await()
        .atMost(Duration.ofMillis(PATIENCE_MILLIS))
        .until(() -> all.list().getItems().isEmpty());
  }

  @Override
  public void close() {
    client.close();
    server.stop();
  }
}
