// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {
  private List<CustomResourceDefinition> definitions;

  @BeforeEach
  void generate(@TempDir Path scratch) throws IOException {
    definitions = GeneratedCrds.generate(scratch);
  }

  @Test
  void theCommittedDefinitionsAreThoseOfTheTypes() throws IOException {
    for (CustomResourceDefinition definition : definitions) {
      Path file = Path.of("generated", definition.getMetadata().getName() + ".yaml");
      assertCommitted(file, CrdYaml.of(definition));
    }
  }

  @Test
  void theCommittedFieldReferenceIsThatOfTheTypes() throws IOException {
    assertCommitted(Path.of("..", "docs", "reference.md"), FieldReference.of(definitions));
  }

  @Test
  void everyFieldSaysWhatItIsAndWhatItsAbsenceMeans() {
    for (CustomResourceDefinition definition : definitions) {
      SchemaWalk.all(schema(definition))
          .forEach(
              (path, field) -> {
                if (!path.isEmpty() && !path.endsWith("[]") && !path.endsWith("*")) {
                  assertThat(field.getDescription())
                      .as(definition.getSpec().getNames().getKind() + " " + path)
                      .isNotNull()
                      .containsAnyOf("Absent", "Required");
                }
              });
    }
  }

  /** kubectl prefers a category to a kind of the same name, and then takes no object's name. */
  @Test
  void noCategoryIsCalledLikeAKind() {
    for (CustomResourceDefinition definition : definitions) {
      var names = definition.getSpec().getNames();
      List<String> ofKinds = new ArrayList<>(names.getShortNames());
      ofKinds.add(names.getSingular());
      ofKinds.add(names.getPlural());
      assertThat(ofKinds).hasSizeGreaterThan(1);
      definitions.forEach(
          other ->
              assertThat(other.getSpec().getNames().getCategories())
                  .doesNotContainAnyElementsOf(ofKinds));
    }
  }

  private static JSONSchemaProps schema(CustomResourceDefinition definition) {
    return definition.getSpec().getVersions().getFirst().getSchema().getOpenAPIV3Schema();
  }

  private static void assertCommitted(Path file, String generated) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated);
    }
    assertThat(file)
        .as("written from the Java types: run mvn -pl crds test -Dgolden.update=true and commit")
        .hasContent(generated);
  }
}
