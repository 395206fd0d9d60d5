// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.e2e.charts.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Schemas of all kinds that an API server has, in files.
 *
 * @param folder {@code <group>/<kind>-<version>.json}, where the group of kinds that have none is
 *     their version; each refers to one file of all definitions
 */
record Schemas(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KINDS = "x-kubernetes-group-version-kind";
  private static final String QUANTITY = "io.k8s.apimachinery.pkg.api.resource.Quantity";
  private static final String REGION = "io.nethical.meridian.v1alpha1.Region";

  /** A server tells of a new definition some time after it serves it. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** What a server says of its kinds, once it knows Meridian's. */
  static JsonNode of(Server server) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> JSON.readTree(server.client().raw("/openapi/v2")).get("definitions"),
            definitions -> definitions.has(REGION));
  }

  /** Writes them and returns how many kinds there are. */
  int write(JsonNode definitions) throws IOException {
    ObjectNode strict = JsonNodeFactory.instance.objectNode();
    definitions.properties().forEach(d -> strict.set(d.getKey(), StrictSchema.of(d.getValue())));
    // It is text by its schema, and a number is as good.
    ((ObjectNode) strict.get(QUANTITY)).putArray("type").add("number").add("string");
    Files.createDirectories(folder);
    JSON.writeValue(folder.resolve("definitions.json").toFile(), Map.of("definitions", strict));
    int kinds = 0;
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      JsonNode named = definition.getValue().path(KINDS);
      // What goes by several names is no object, but an option of a call.
      if (named.size() == 1) {
        write(named.get(0), definition.getKey());
        kinds++;
      }
    }
    return kinds;
  }

  private void write(JsonNode kind, String definition) throws IOException {
    String version = kind.get("version").asText();
    String group = kind.get("group").asText();
    Path of = Files.createDirectories(folder.resolve(group.isEmpty() ? version : group));
    String file = kind.get("kind").asText().toLowerCase(Locale.ROOT) + "-" + version + ".json";
    JSON.writeValue(
        of.resolve(file).toFile(),
        Map.of("$ref", "../definitions.json#/definitions/" + definition));
  }
}
