// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.http.HttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real API server with the committed definitions, which refuses unknown fields too. */
final class ApiServer implements AutoCloseable {
  private static final String STRICT = "?fieldValidation=Strict";
  private static final String TABLE = "application/json;as=Table;v=v1;g=meta.k8s.io";
  private static final String DRY = STRICT + "&dryRun=All";

  private final KubeAPIServer server;
  private final KubernetesClient client;
  private final ObjectMapper json = new ObjectMapper();

  ApiServer(List<Kind> kinds, String... namespaces) {
    server =
        new KubeAPIServer(
            KubeAPIServerConfigBuilder.anAPIServerConfig()
                .withApiServerFlag("--bind-address", "127.0.0.1")
                .withApiServerFlag("--advertise-address", "127.0.0.1")
                .build());
    server.start();
    client =
        new KubernetesClientBuilder()
            .withConfig(Config.fromKubeconfig(server.getKubeConfigYaml()))
            .build();
    for (Kind kind : kinds) {
      client.resource(kind.definition()).create();
    }
    for (Kind kind : kinds) {
      client
          .resource(kind.definition())
          .waitUntilCondition(ApiServer::established, 30, TimeUnit.SECONDS);
    }
    for (String name : namespaces) {
      client
          .resource(new NamespaceBuilder().withNewMetadata().withName(name).endMetadata().build())
          .create();
    }
  }

  private static boolean established(
      io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition definition) {
    return definition != null
        && definition.getStatus() != null
        && definition.getStatus().getConditions().stream()
            .anyMatch(c -> "Established".equals(c.getType()) && "True".equals(c.getStatus()));
  }

  /** Whether the server would create the object; nothing is kept. */
  Verdict wouldCreate(String path, ObjectNode object) {
    return verdict(path + DRY, "POST", object);
  }

  /** Whether the server would replace the object; nothing is kept. */
  Verdict wouldReplace(String path, ObjectNode object) {
    return verdict(path + DRY, "PUT", object);
  }

  /** Creates the object and returns it as the server keeps it. */
  ObjectNode create(String path, ObjectNode object) {
    return call(path + STRICT, "POST", object);
  }

  /** Replaces the object and returns it as the server keeps it. */
  ObjectNode replace(String path, ObjectNode object) {
    return call(path + STRICT, "PUT", object);
  }

  /** What kubectl prints of the object, wide: the text of each column by its name. */
  Map<String, String> printed(String path) {
    HttpClient http = client.getHttpClient();
    URI address = URI.create(client.getConfiguration().getMasterUrl()).resolve(path);
    var request = http.newHttpRequestBuilder().uri(address).header("Accept", TABLE).build();
    try {
      JsonNode table = json.readTree(http.sendAsync(request, String.class).join().body());
      Map<String, String> cells = new LinkedHashMap<>();
      for (JsonNode column : table.get("columnDefinitions")) {
        cells.put(column.get("name").asText(), table.at("/rows/0/cells/" + cells.size()).asText());
      }
      return cells;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    client.raw(path, "DELETE", null);
  }

  private Verdict verdict(String path, String method, ObjectNode object) {
    try {
      client.raw(path, method, object);
      return Verdict.ACCEPTED;
    } catch (KubernetesClientException refusal) {
      if (refusal.getStatus() == null) {
        throw refusal;
      }
      return Verdict.refused(refusal.getStatus());
    }
  }

  private ObjectNode call(String path, String method, ObjectNode object) {
    try {
      return (ObjectNode) json.readTree(client.raw(path, method, object));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.stop();
  }
}
