// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import java.util.List;

/** A definition as a file people can review: whole numbers whole, few quotes, one line a text. */
final class CrdYaml {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String HEADER =
      """
      # Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
      # Generated from the Java types in crds/src/main: change those, then run
      # mvn -pl crds test -Dgolden.update=true
      """;
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .build();

  private CrdYaml() {}

  static String of(CustomResourceDefinition definition) {
    try {
      JsonNode tree = JSON.valueToTree(definition);
      return HEADER + YAML.writeValueAsString(whole(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode whole(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.properties()).stream().map(e -> e.getKey()).toList()) {
        object.set(name, whole(object.get(name)));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, whole(array.get(i)));
      }
    } else if (node.isDouble() && node.doubleValue() == Math.rint(node.doubleValue())) {
      return LongNode.valueOf(node.longValue());
    }
    return node;
  }
}
