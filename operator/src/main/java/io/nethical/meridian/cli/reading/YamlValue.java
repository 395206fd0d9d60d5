// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * From YAML to JSON as clients of an API server do it, who follow YAML 1.1: an unquoted {@code no}
 * is false, also where a country was meant.
 */
final class YamlValue {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What surrounds the value at hand: an alias may lead back into it. */
  private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());

  JsonNode of(Node node) throws YamlFailure {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (!around.add(node)) {
      throw new YamlFailure(Located.line(node), "it contains itself");
    }
    var value = node instanceof MappingNode map ? map(map) : list((SequenceNode) node);
    around.remove(node);
    return value;
  }

  private JsonNode map(MappingNode map) throws YamlFailure {
    var object = JSON.objectNode();
    for (var tuple : map.getValue()) {
      var line = Located.line(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new YamlFailure(line, "a key that is no text");
      }
      if (key.getTag().equals(Tag.MERGE)) {
        throw new YamlFailure(line, "merge keys (<<) are not read");
      }
      if (object.has(key.getValue())) {
        throw new YamlFailure(line, "the key " + key.getValue() + " stands there twice");
      }
      object.set(key.getValue(), of(tuple.getValueNode()));
    }
    return object;
  }

  private JsonNode list(SequenceNode list) throws YamlFailure {
    var array = JSON.arrayNode();
    for (var item : list.getValue()) {
      array.add(of(item));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var tag = scalar.getTag();
    var text = scalar.getValue();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(text.matches("(?i)true|yes|on"));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(text.replace("_", ""), scalar);
    }
    return JSON.textNode(text);
  }

  /** Base 60 and infinity are numbers in YAML 1.1 and text to everybody who reads it today. */
  private static JsonNode number(String digits, ScalarNode scalar) {
    try {
      if (digits.matches("[-+]?(0|[1-9][0-9]*)")) {
        return integer(new BigInteger(digits));
      }
      return scalar.getTag().equals(Tag.INT)
          ? integer(BigInteger.valueOf(Long.decode(digits)))
          : JSON.numberNode(new BigDecimal(digits));
    } catch (NumberFormatException _) {
      return JSON.textNode(scalar.getValue());
    }
  }

  private static JsonNode integer(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? JSON.numberNode(value.longValue())
        : JSON.numberNode(value);
  }
}
