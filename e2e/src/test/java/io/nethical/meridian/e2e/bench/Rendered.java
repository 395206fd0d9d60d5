// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ManagedFieldsEntry;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Meridian asked for in a member, as a file that anyone could apply: only the fields its own
 * apply owns.
 */
final class Rendered {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Rendered() {}

  static Path write(List<GenericKubernetesResource> objects, Path file) {
    String text = objects.stream().map(Rendered::document).collect(Collectors.joining("---\n"));
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(GenericKubernetesResource object) {
    ObjectNode live = JSON.valueToTree(object);
    ObjectNode rendered = JSON.createObjectNode();
    rendered.put("apiVersion", object.getApiVersion()).put("kind", object.getKind());
    copyOwned(JSON.valueToTree(ownEntry(object).getFieldsV1()), live, rendered);
    ObjectNode metadata = rendered.withObject("/metadata");
    metadata
        .put("name", object.getMetadata().getName())
        .put("namespace", object.getMetadata().getNamespace());
    return Serialization.asYaml(rendered);
  }

  private static ManagedFieldsEntry ownEntry(GenericKubernetesResource object) {
    return object.getMetadata().getManagedFields().stream()
        .filter(
            entry -> entry.getManager().equals("meridian") && entry.getOperation().equals("Apply"))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(object.getKind() + " was not applied by Meridian"));
  }

  /** Lists are copied whole: their items' defaults cost the server nothing to be told. */
  private static void copyOwned(JsonNode owned, ObjectNode from, ObjectNode to) {
    owned.fieldNames().forEachRemaining(key -> copyField(owned.get(key), key, from, to));
  }

  private static void copyField(JsonNode owned, String key, ObjectNode from, ObjectNode to) {
    if (!key.startsWith("f:")) {
      return;
    }
    String name = key.substring(2);
    JsonNode value = from.get(name);
    if (value instanceof ObjectNode object && !owned.isEmpty()) {
      copyOwned(owned, object, to.withObject("/" + name.replace("~", "~0").replace("/", "~1")));
    } else if (value != null) {
      to.set(name, value);
    }
  }
}
