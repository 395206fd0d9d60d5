// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A chart's schema, from which its default values and their descriptions are written. */
record ValuesSchema(JsonNode root) {

  /**
   * A value or a group of values.
   *
   * @param path dotted, as {@code --set} takes it
   */
  record Property(String path, JsonNode schema) {

    String name() {
      return path.substring(path.lastIndexOf('.') + 1);
    }

    int depth() {
      return (int) path.chars().filter(c -> c == '.').count();
    }

    boolean group() {
      return schema.has("properties");
    }

    /** Text of the default as JSON, which is YAML, too; empty where there is none. */
    String preset() {
      return schema.has("default") ? schema.get("default").toString() : "";
    }

    String description() {
      return schema.path("description").asText();
    }
  }

  static ValuesSchema of(Chart chart) {
    return new ValuesSchema(
        Chart.documents(Chart.read(chart.folder().resolve("values.schema.json"))).getFirst());
  }

  /** All of them, groups before what is in them. */
  List<Property> properties() {
    List<Property> all = new ArrayList<>();
    collect("", root, all);
    return all;
  }

  private static void collect(String prefix, JsonNode schema, List<Property> all) {
    for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
      Property property = new Property(prefix + entry.getKey(), entry.getValue());
      all.add(property);
      collect(property.path() + ".", property.schema(), all);
    }
  }

  /** The text of values.yaml. */
  String values() {
    return """
    # Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
    # Written from values.schema.json, which says what each value may be: make generate.
    """
        + properties().stream().map(ValuesSchema::value).collect(Collectors.joining());
  }

  private static String value(Property property) {
    if (!property.group() && property.preset().isEmpty()) {
      return "";
    }
    String indent = "  ".repeat(property.depth());
    return (property.depth() == 0 ? "\n" : "")
        + "%s# %s%n%s%s:%s%n"
            .formatted(
                indent,
                property.description(),
                indent,
                property.name(),
                property.group() ? "" : " " + property.preset());
  }

  /** The rows of the table in the chart's README. */
  String table() {
    return properties().stream()
        .filter(property -> !property.preset().isEmpty())
        .map(
            property ->
                "| `%s` | `%s` | %s |\n"
                    .formatted(property.path(), property.preset(), property.description()))
        .collect(Collectors.joining("", "| value | default | |\n|---|---|---|\n", ""));
  }
}
