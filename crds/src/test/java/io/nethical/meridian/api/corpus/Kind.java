// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A kind as its committed definition has it. */
record Kind(CustomResourceDefinition definition) {
  private static final Path GENERATED = Path.of("generated");

  static List<Kind> all() {
    try (Stream<Path> files = Files.list(GENERATED)) {
      return files.sorted().map(Kind::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind read(Path file) {
    try {
      return new Kind(new YAMLMapper().readValue(file.toFile(), CustomResourceDefinition.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the corpus. */
  String folder() {
    return definition.getSpec().getNames().getSingular();
  }

  /** Where its objects are on the server. */
  String path(String namespace) {
    String group = "/apis/meridian.nethical.io/v1alpha1/";
    String plural = definition.getSpec().getNames().getPlural();
    return namespaced() ? group + "namespaces/" + namespace + "/" + plural : group + plural;
  }

  boolean namespaced() {
    return "Namespaced".equals(definition.getSpec().getScope());
  }

  JSONSchemaProps schema() {
    return definition.getSpec().getVersions().getFirst().getSchema().getOpenAPIV3Schema();
  }
}
