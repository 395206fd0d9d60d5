// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A chart of the repository; each is in the folder of the side it is for. */
public enum Chart {
  HUB,
  MEMBER;

  public static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  String side() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  Path folder() {
    return repository("helm").resolve(side());
  }

  /** A file of the repository. */
  public static Path repository(String path) {
    return REPOSITORY.resolve(path);
  }

  /** The documents of a text, each as it is. */
  public static List<JsonNode> documents(String text) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      return documents.readAll().stream().filter(JsonNode::isObject).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
