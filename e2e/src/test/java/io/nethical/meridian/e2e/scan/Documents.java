// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import io.nethical.meridian.e2e.charts.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents that one cluster gets together.
 *
 * @param folder holds files of them and nothing else
 */
record Documents(Path folder) {

  String name() {
    return folder.getFileName().toString();
  }

  /** Sorted. */
  List<String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many documents are in the files. */
  int count() {
    return files().stream()
        .mapToInt(file -> Chart.documents(Chart.read(Path.of(file))).size())
        .sum();
  }

  /** Adds a file with this text as it is: a checker may mind what a parser does not keep. */
  Documents with(String file, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
