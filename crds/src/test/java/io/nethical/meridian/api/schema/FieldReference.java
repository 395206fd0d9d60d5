// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.nethical.meridian.api.schema.Constraint.Keyword;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The definitions as tables for people: one row a field, one list of rules a kind. */
final class FieldReference {
  private static final String HEAD =
      """
      # Field reference

      Every field of the API `meridian.nethical.io/v1alpha1`, generated from the definitions in
      `crds/generated`. `[]` is an entry of a list, `*` any key of a map. Durations are strings
      such as 30s or 24h, sizes are strings such as 200Gi, decimals are strings.
      """;

  private FieldReference() {}

  static String of(List<CustomResourceDefinition> definitions) {
    return HEAD + definitions.stream().map(FieldReference::kind).collect(Collectors.joining());
  }

  private static String kind(CustomResourceDefinition definition) {
    var names = definition.getSpec().getNames();
    JSONSchemaProps root =
        definition.getSpec().getVersions().getFirst().getSchema().getOpenAPIV3Schema();
    List<Constraint> constraints = Constraints.all(root);
    StringBuilder text = new StringBuilder("\n## " + names.getKind() + "\n\n");
    text.append("Scope: ").append(definition.getSpec().getScope()).append(".");
    if (names.getShortNames() != null && !names.getShortNames().isEmpty()) {
      text.append(" Short name: `").append(names.getShortNames().getFirst()).append("`.");
    }
    text.append("\n\n| field | type | default | constraints | description |\n");
    text.append("|---|---|---|---|---|\n");
    SchemaWalk.all(root).entrySet().stream()
        .filter(field -> !field.getKey().isEmpty())
        .forEach(field -> text.append(row(field, constraints)));
    return text + rules(constraints);
  }

  private static String row(Map.Entry<String, JSONSchemaProps> field, List<Constraint> all) {
    JSONSchemaProps schema = field.getValue();
    String constraints =
        all.stream()
            .filter(c -> c.path().equals(field.getKey()) && c.keyword() != Keyword.RULE)
            .map(Constraint::words)
            .collect(Collectors.joining("; "));
    return "| `%s` | %s | %s | %s | %s |%n"
        .formatted(
            field.getKey(),
            type(schema),
            schema.getDefault() == null ? "" : schema.getDefault().asText(),
            constraints,
            schema.getDescription() == null ? "" : schema.getDescription());
  }

  private static String type(JSONSchemaProps schema) {
    return switch (schema.getType()) {
      case "array" -> "list of " + type(schema.getItems().getSchema());
      case "object" ->
          schema.getAdditionalProperties() == null
              ? "object"
              : "map of " + type(schema.getAdditionalProperties().getSchema());
      default -> schema.getType();
    };
  }

  private static String rules(List<Constraint> constraints) {
    String rows =
        constraints.stream()
            .filter(c -> c.keyword() == Keyword.RULE)
            .map(c -> "| %s | %s |%n".formatted(place(c), c.detail().replace("|", "\\|")))
            .collect(Collectors.joining());
    return rows.isEmpty() ? "" : "\n| rule at | what the API server says |\n|---|---|\n" + rows;
  }

  private static String place(Constraint rule) {
    return rule.path().isEmpty() ? "the object" : "`" + rule.path() + "`";
  }
}
