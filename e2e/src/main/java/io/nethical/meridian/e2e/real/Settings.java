// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Configuration files of a node's processes. */
final class Settings {

  private Settings() {}

  /**
   * Writes a file with its places filled in, unless it is there: kube-proxy ends when its file is
   * written again, even with the same text.
   */
  static Path write(String name, Path folder, Map<String, String> values) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file)
          ? file
          : Files.writeString(file, Resources.text("real/" + name, values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
