// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.crdv2.generator.CRDGenerator;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceColumnDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceColumnDefinitionBuilder;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The three definitions as the Java types say them. */
final class GeneratedCrds {
  private static final List<Class<? extends CustomResource<?, ?>>> KINDS =
      List.of(Region.class, Fleet.class, ComplianceProfile.class);

  private GeneratedCrds() {}

  static List<CustomResourceDefinition> generate(Path scratch) throws IOException {
    new CRDGenerator()
        .customResourceClasses(List.copyOf(KINDS))
        .forCRDVersions("v1")
        .inOutputDir(scratch.toFile())
        .generate();
    List<CustomResourceDefinition> definitions = new ArrayList<>();
    for (var kind : KINDS) {
      String file = HasMetadata.getFullResourceName(kind) + "-v1.yml";
      String yaml = Files.readString(scratch.resolve(file));
      definitions.add(
          completed(kind, Serialization.unmarshal(yaml, CustomResourceDefinition.class)));
    }
    return definitions;
  }

  private static CustomResourceDefinition completed(
      Class<?> kind, CustomResourceDefinition definition) {
    definition.getMetadata().setAnnotations(null);
    var version = definition.getSpec().getVersions().getFirst();
    version.setAdditionalPrinterColumns(columns(kind));
    JSONSchemaProps root = version.getSchema().getOpenAPIV3Schema();
    JSONSchemaProps status = root.getProperties().get("status");
    if (version.getSubresources() == null) {
      root.getProperties().remove("status");
    } else {
      status.getProperties().get("conditions").getItems().setSchema(StandardCondition.schema());
    }
    withWidths(root);
    return definition;
  }

  /** The generator sorts columns by path; people read them in the order of the annotations. */
  private static List<CustomResourceColumnDefinition> columns(Class<?> kind) {
    return Arrays.stream(kind.getAnnotationsByType(AdditionalPrinterColumn.class))
        .map(
            column ->
                new CustomResourceColumnDefinitionBuilder()
                    .withName(column.name())
                    .withJsonPath(column.jsonPath())
                    .withType(column.type().getValue())
                    .withPriority(column.priority())
                    .build())
        .toList();
  }

  /** The generator writes whole numbers without a width; all but the marked ones are Integers. */
  private static void withWidths(JSONSchemaProps schema) {
    if ("integer".equals(schema.getType()) && schema.getFormat() == null) {
      schema.setFormat("int32");
    }
    SchemaWalk.children(schema).values().forEach(GeneratedCrds::withWidths);
  }
}
