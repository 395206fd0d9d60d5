// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import java.util.LinkedHashMap;
import java.util.Map;

/** Paths through a schema: {@code .field}, {@code []} for an item, {@code .*} for a map's value. */
public final class SchemaWalk {
  private SchemaWalk() {}

  /** The schemas directly below this one, by the step that leads there. */
  public static Map<String, JSONSchemaProps> children(JSONSchemaProps schema) {
    Map<String, JSONSchemaProps> children = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, child) -> children.put("." + name, child));
    }
    if (schema.getItems() != null) {
      children.put("[]", schema.getItems().getSchema());
    }
    if (schema.getAdditionalProperties() != null) {
      children.put(".*", schema.getAdditionalProperties().getSchema());
    }
    return children;
  }

  /** Every schema at or below this one by its path, parents first; the root's path is empty. */
  public static Map<String, JSONSchemaProps> all(JSONSchemaProps root) {
    Map<String, JSONSchemaProps> all = new LinkedHashMap<>();
    collect("", root, all);
    return all;
  }

  private static void collect(String path, JSONSchemaProps at, Map<String, JSONSchemaProps> all) {
    all.put(path.startsWith(".") ? path.substring(1) : path, at);
    children(at).forEach((step, child) -> collect(path + step, child, all));
  }
}
