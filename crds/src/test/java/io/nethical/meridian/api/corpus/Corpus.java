// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code src/test/resources/corpus}, and the base object of each kind. */
final class Corpus {
  private static final Path ROOT = Path.of("src", "test", "resources", "corpus");
  private static final String EXPECT = "# expect: ";
  private static final YAMLMapper YAML = new YAMLMapper();

  private Corpus() {}

  static ObjectNode base(String kind) {
    return documents(ROOT.resolve(kind).resolve("base.yaml")).getFirst();
  }

  /** All files of a kind, sorted by path. */
  static List<CorpusFile> files(String kind) {
    try (Stream<Path> paths = Files.walk(ROOT.resolve(kind))) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !path.endsWith("base.yaml"))
          .sorted()
          .map(path -> read(kind, path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusFile read(String kind, Path path) {
    String name = path.getFileName().toString().replace(".yaml", "");
    String field = path.getParent().getFileName().toString();
    CorpusFile file = new CorpusFile(kind, field, name, expects(path), documents(path));
    boolean named = name.startsWith("valid-") || name.startsWith("invalid-");
    if (!named || file.valid() != file.expects().isEmpty() || file.patches().size() > 2) {
      throw new IllegalStateException(
          path + " is neither valid-*.yaml nor invalid-*.yaml that begins with # expect: lines");
    }
    return file;
  }

  private static List<String> expects(Path path) {
    try {
      return Files.readAllLines(path).stream()
          .takeWhile(line -> line.startsWith(EXPECT))
          .map(line -> line.substring(EXPECT.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ObjectNode> documents(Path path) {
    try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(path.toFile())) {
      return documents.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
