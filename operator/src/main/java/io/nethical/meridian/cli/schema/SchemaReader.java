// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import io.nethical.meridian.cli.cel.CelRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From schemas to shapes. Throws {@link IllegalStateException} for a keyword it does not know. */
final class SchemaReader {

  private static final Set<String> ANYWHERE = Set.of("type", "description");
  private static final Set<String> NUMBER_SIZES = Set.of("int32", "int64");
  private static final Map<String, Set<String>> KEYWORDS =
      Map.of(
          "object",
          Set.of(
              "properties",
              "additionalProperties",
              "required",
              "maxProperties",
              "x-kubernetes-validations"),
          "array",
          Set.of(
              "items",
              "minItems",
              "maxItems",
              "x-kubernetes-list-type",
              "x-kubernetes-list-map-keys"),
          "string",
          Set.of("minLength", "maxLength", "pattern", "format", "enum", "default"),
          "integer",
          Set.of("minimum", "maximum", "format"),
          "boolean",
          Set.of());

  /** The same few patterns stand in many places. */
  private final Map<String, Pattern> patterns = new HashMap<>();

  Shape read(String path, JsonNode schema) {
    var type = schema.path("type").asText();
    var known = KEYWORDS.get(type);
    if (known == null) {
      throw unsupported("type " + type, path);
    }
    for (var keyword : schema.properties()) {
      if (!ANYWHERE.contains(keyword.getKey()) && !known.contains(keyword.getKey())) {
        throw unsupported(keyword.getKey() + " of " + type, path);
      }
    }
    return switch (type) {
      case "object" -> object(path, schema);
      case "array" -> list(path, schema);
      case "string" -> text(schema);
      case "integer" -> number(path, schema);
      default -> new FlagShape();
    };
  }

  private ObjectShape object(String path, JsonNode schema) {
    var fields = new HashMap<String, Shape>();
    var defaults = new HashMap<String, JsonNode>();
    for (var property : schema.path("properties").properties()) {
      fields.put(property.getKey(), read(path + "." + property.getKey(), property.getValue()));
      if (property.getValue().has("default")) {
        defaults.put(property.getKey(), property.getValue().get("default"));
      }
    }
    var others = Optional.ofNullable(schema.get("additionalProperties"));
    return new ObjectShape(
        Map.copyOf(fields),
        others.map(other -> read(path + ".*", other)),
        count(schema, "maxProperties", Integer.MAX_VALUE),
        texts(schema.path("required")),
        Map.copyOf(defaults),
        rules(path, schema.path("x-kubernetes-validations")));
  }

  private ListShape list(String path, JsonNode schema) {
    return new ListShape(
        read(path + "[]", schema.path("items")),
        count(schema, "minItems", 0),
        count(schema, "maxItems", Integer.MAX_VALUE),
        uniqueness(path, schema));
  }

  private static Uniqueness uniqueness(String path, JsonNode schema) {
    return switch (schema.path("x-kubernetes-list-type").asText()) {
      case "" -> new Uniqueness.None();
      case "set" -> new Uniqueness.ByValue();
      case "map" -> new Uniqueness.ByKeys(texts(schema.path("x-kubernetes-list-map-keys")));
      default -> throw unsupported("x-kubernetes-list-type", path);
    };
  }

  private TextShape text(JsonNode schema) {
    return new TextShape(
        count(schema, "minLength", 0),
        count(schema, "maxLength", Integer.MAX_VALUE),
        Optional.ofNullable(schema.get("pattern"))
            .map(pattern -> patterns.computeIfAbsent(pattern.asText(), Pattern::compile)),
        Optional.ofNullable(schema.get("format")).map(format -> TextFormat.of(format.asText())),
        texts(schema.path("enum")));
  }

  /** The server does not check the size that a format names, so neither does this. */
  private static WholeShape number(String path, JsonNode schema) {
    if (schema.has("format") && !NUMBER_SIZES.contains(schema.path("format").asText())) {
      throw unsupported("format of a number", path);
    }
    return new WholeShape(
        whole(schema, "minimum", Long.MIN_VALUE), whole(schema, "maximum", Long.MAX_VALUE));
  }

  /** Transition rules are left out: they compare with a state that only a server has. */
  private static List<ObjectRule> rules(String path, JsonNode rules) {
    return rules
        .valueStream()
        .map(rule -> rule(path, rule))
        .filter(rule -> !rule.rule().transition())
        .toList();
  }

  private static ObjectRule rule(String path, JsonNode rule) {
    if (rule.size() != 2 || !rule.has("rule") || !rule.has("message")) {
      throw unsupported("a rule with other parts than rule and message", path);
    }
    return new ObjectRule(
        CelRule.compile(rule.path("rule").asText()), rule.path("message").asText());
  }

  private static int count(JsonNode schema, String keyword, int absent) {
    return Math.toIntExact(whole(schema, keyword, absent));
  }

  private static long whole(JsonNode schema, String keyword, long absent) {
    var value = schema.get(keyword);
    return value == null ? absent : value.decimalValue().longValueExact();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static IllegalStateException unsupported(String what, String path) {
    return new IllegalStateException("not supported: " + what + " at " + path);
  }
}
