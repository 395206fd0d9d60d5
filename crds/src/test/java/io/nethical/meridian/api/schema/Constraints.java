// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.nethical.meridian.api.schema.Constraint.Keyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** All constraints of a schema, read from its JSON so that none can be overlooked. */
public final class Constraints {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Says what a value is, not what it may be, or leads to other schemas. */
  private static final Set<String> NOT_CONSTRAINTS =
      Set.of("type", "description", "default", "properties", "items", "additionalProperties");

  private static final Map<String, Keyword> PLAIN =
      Map.of(
          "pattern", Keyword.PATTERN,
          "minimum", Keyword.MINIMUM,
          "maximum", Keyword.MAXIMUM,
          "minLength", Keyword.MIN_LENGTH,
          "maxLength", Keyword.MAX_LENGTH,
          "minItems", Keyword.MIN_ITEMS,
          "maxItems", Keyword.MAX_ITEMS,
          "maxProperties", Keyword.MAX_PROPERTIES);

  private Constraints() {}

  /** Every constraint at or below the root, by path. */
  public static List<Constraint> all(JSONSchemaProps root) {
    List<Constraint> all = new ArrayList<>();
    SchemaWalk.all(root).forEach((path, schema) -> all.addAll(at(path, schema)));
    return all;
  }

  /** The constraints of one schema; the required fields of an object count at their own paths. */
  static List<Constraint> at(String path, JSONSchemaProps schema) {
    JsonNode json = JSON.valueToTree(schema);
    List<Constraint> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      found.addAll(read(path, entry.getKey(), entry.getValue(), json));
    }
    return found;
  }

  private static List<Constraint> read(String path, String key, JsonNode value, JsonNode schema) {
    if (PLAIN.containsKey(key)) {
      return List.of(new Constraint(path, PLAIN.get(key), plain(value)));
    }
    return switch (key) {
      case "required" -> required(path, value);
      case "enum" -> List.of(new Constraint(path, Keyword.ENUM, String.join(", ", texts(value))));
      case "format" ->
          value.asText().startsWith("int")
              ? List.of()
              : List.of(new Constraint(path, Keyword.FORMAT, value.asText()));
      case "x-kubernetes-validations" -> rules(path, value);
      case "x-kubernetes-list-type" -> List.of(unique(path, value.asText(), schema));
      case "x-kubernetes-list-map-keys" -> List.of();
      default -> {
        if (!NOT_CONSTRAINTS.contains(key)) {
          throw new IllegalStateException("no test knows the keyword " + key + " at " + path);
        }
        yield List.of();
      }
    };
  }

  private static List<Constraint> required(String path, JsonNode names) {
    String prefix = path.isEmpty() ? "" : path + ".";
    return texts(names).stream()
        .map(name -> new Constraint(prefix + name, Keyword.REQUIRED, ""))
        .toList();
  }

  private static List<Constraint> rules(String path, JsonNode rules) {
    return StreamSupport.stream(rules.spliterator(), false)
        .map(rule -> new Constraint(path, Keyword.RULE, rule.get("message").asText()))
        .toList();
  }

  private static Constraint unique(String path, String type, JsonNode schema) {
    String by =
        "set".equals(type)
            ? "value"
            : String.join(", ", texts(schema.get("x-kubernetes-list-map-keys")));
    return new Constraint(path, Keyword.UNIQUE, by);
  }

  private static String plain(JsonNode value) {
    return value.isNumber()
        ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString()
        : value.asText();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
