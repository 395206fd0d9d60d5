// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.image;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built image.
 *
 * @param root the repository
 */
record Image(Path root) {

  static Image built() {
    return new Image(Path.of(System.getProperty("meridian.root")));
  }

  Path archive() {
    return root.resolve("target/image/meridian.tar");
  }

  /** Where {@code image/run.sh} unpacks it. */
  Path files() {
    return root.resolve("target/image/root");
  }

  String digest() throws IOException {
    return Files.readString(root.resolve("target/image/digest")).strip();
  }

  ReportFile report() {
    return ReportFile.of(root, "image");
  }

  /** Starts it; the process that is returned becomes the image's own. */
  ProcessBuilder start(List<String> options, String... arguments) {
    var line = new ArrayList<String>();
    line.add(root.resolve("image/run.sh").toString());
    line.addAll(options);
    line.add("--");
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).redirectErrorStream(true);
  }

  /** Runs it to its end; errors are among what it printed. */
  Command.Answer ask(List<String> options, String... arguments) {
    return Command.ask(start(options, arguments), "");
  }

  /** Another program of the machine, from the repository's folder. */
  Command.Answer outside(String... line) {
    return Command.ask(
        new ProcessBuilder(line).directory(root.toFile()).redirectErrorStream(true), "");
  }

  /** Every file, folder and link of the unpacked image. */
  List<Path> entries() throws IOException {
    if (ask(List.of(), "--version").code() != 0) {
      throw new IllegalStateException("the image does not run");
    }
    try (Stream<Path> all = Files.walk(files())) {
      return all.toList();
    }
  }
}
