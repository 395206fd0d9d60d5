// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import io.nethical.meridian.cli.picture.Fault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that paths lead to, read. */
final class GivenFiles {

  private static final String ENDINGS = ".*\\.(ya?ml|json)";

  private final List<Located> documents = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** A folder stands for all of its YAML and JSON, folders below it included. */
  void read(Path path) {
    if (!Files.isDirectory(path)) {
      file(path);
      return;
    }
    try (var files = Files.walk(path)) {
      sound(files).forEach(this::file);
    } catch (IOException e) {
      fault(path, 0, "cannot be listed: " + e.getMessage());
    }
  }

  private static List<Path> sound(Stream<Path> files) {
    return files
        .filter(file -> file.getFileName().toString().matches(ENDINGS))
        .filter(Files::isRegularFile)
        .sorted()
        .toList();
  }

  private void file(Path file) {
    try {
      documents.addAll(YamlText.read(file.toString(), Files.readString(file)));
    } catch (YamlFailure e) {
      fault(file, e.line(), e.getMessage());
    } catch (NoSuchFileException _) {
      fault(file, 0, "is not there");
    } catch (CharacterCodingException _) {
      fault(file, 0, "is not UTF-8");
    } catch (IOException e) {
      fault(file, 0, "cannot be read: " + e.getMessage());
    }
  }

  private void fault(Path file, int line, String problem) {
    faults.add(
        new Fault(
            line == 0 ? file.toString() : file + ":" + line,
            "",
            "",
            problem,
            line == 0 ? "give a path that can be read" : "correct the file"));
  }

  List<Located> documents() {
    return documents;
  }

  List<Fault> faults() {
    return faults;
  }
}
