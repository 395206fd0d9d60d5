// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds what no annotation says, from entries like {@code regions=set}, {@code buckets=map:name} and
 * {@code until=format:date-time}, separated by commas.
 */
public final class SchemaDetails implements SchemaCustomizer.Customizer {
  @Override
  public JSONSchemaProps apply(
      JSONSchemaProps type, String entries, KubernetesSerialization serialization) {
    for (String entry : entries.split(",")) {
      String[] fieldAndDetail = entry.split("=");
      String[] detail = fieldAndDetail[1].split(":");
      JSONSchemaProps field = type.getProperties().get(fieldAndDetail[0]);
      switch (detail[0]) {
        case "set" -> field.setXKubernetesListType("set");
        case "map" -> keyBy(field, detail[1]);
        case "format" -> field.setFormat(detail[1]);
        default -> throw new IllegalArgumentException("unknown detail: " + entry);
      }
    }
    return type;
  }

  /** The API server takes a list map only when its key is required in every item. */
  private static void keyBy(JSONSchemaProps list, String key) {
    list.setXKubernetesListType("map");
    list.setXKubernetesListMapKeys(List.of(key));
    JSONSchemaProps item = list.getItems().getSchema();
    List<String> required =
        new ArrayList<>(item.getRequired() == null ? List.of() : item.getRequired());
    if (!required.contains(key)) {
      required.add(key);
    }
    item.setRequired(required);
  }
}
