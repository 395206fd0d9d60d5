// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One definition as it is committed, from the class path. */
record Definition(JsonNode document) {

  private static final String GROUP = "meridian.nethical.io";
  private static final String FOLDER = "/META-INF/meridian/crds/";

  static Definition read(String plural) {
    var name = FOLDER + plural + "." + GROUP + ".yaml";
    try (var file = Definition.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new Definition(new YAMLMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The schema, and the fields every object has, which no definition lists. */
  ObjectShape shape() {
    var versions = document.at("/spec/versions");
    if (versions.size() != 1) {
      throw new IllegalStateException("not supported: several versions of a definition");
    }
    var version = versions.get(0);
    var schema = version.at("/schema/openAPIV3Schema");
    if (!(new SchemaReader().read("", schema) instanceof ObjectShape shape)) {
      throw new IllegalStateException("a definition of something that is no object");
    }
    var fields = new HashMap<String, Shape>(shape.fields());
    fields.put("apiVersion", TextShape.oneOf(GROUP + "/" + version.path("name").asText()));
    fields.put("kind", TextShape.oneOf(document.at("/spec/names/kind").asText()));
    fields.put("metadata", MetadataShape.SHAPE);
    var required =
        Stream.concat(Stream.of("apiVersion", "kind", "metadata"), shape.required().stream());
    return new ObjectShape(
        Map.copyOf(fields),
        shape.others(),
        shape.most(),
        required.toList(),
        shape.defaults(),
        shape.rules());
  }
}
