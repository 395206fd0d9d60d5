// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.nethical.meridian.plan.ReferenceFleet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus of the API types: a base object of each kind, and files that change it. */
final class OfflineCorpus {

  private static final Path ROOT =
      ReferenceFleet.REPOSITORY.resolve("crds/src/test/resources/corpus");
  private static final String EXPECT = "# expect: ";
  private static final YAMLMapper YAML = new YAMLMapper();

  private OfflineCorpus() {}

  static List<CorpusCase> cases() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !path.endsWith("base.yaml"))
          .sorted()
          .map(OfflineCorpus::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The object that the files of a kind change; it uses every field. */
  static ObjectNode base(String kind) {
    return documents(ROOT.resolve(kind).resolve("base.yaml")).getFirst();
  }

  private static CorpusCase read(Path path) {
    var relative = ROOT.relativize(path);
    var base = base(relative.getName(0).toString());
    var states = documents(path).stream().map(patch -> changed(base, patch)).toList();
    return new CorpusCase(relative.toString(), expects(path), states);
  }

  /** A status is only tried where a file is about it, as on the server. */
  private static ObjectNode changed(ObjectNode base, ObjectNode patch) {
    var changed = base.deepCopy();
    merge(changed, patch);
    if (!patch.has("status")) {
      changed.remove("status");
    }
    return changed;
  }

  private static void merge(ObjectNode into, ObjectNode patch) {
    for (var change : patch.properties()) {
      var name = change.getKey();
      JsonNode value = change.getValue();
      if (value.isNull()) {
        into.remove(name);
      } else if (value instanceof ObjectNode inner) {
        var target = into.get(name) instanceof ObjectNode there ? there : into.putObject(name);
        merge(target, inner);
      } else {
        into.set(name, value);
      }
    }
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

  static List<ObjectNode> documents(Path path) {
    try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(path.toFile())) {
      return documents.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
