// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Texts that ship with the fleet, with {@code ${name}} places filled in. */
public final class Resources {

  private Resources() {}

  /** The text of a file below {@code fleet/}. */
  public static String text(String name, Map<String, String> values) {
    try (InputStream in = Resources.class.getResourceAsStream("/fleet/" + name)) {
      return filled(new String(in.readAllBytes(), StandardCharsets.UTF_8), values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with its {@code ${name}} places filled in. */
  static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  /** Writes the text into a folder, for a server that wants a file. */
  static Path file(String name, Path folder) {
    try {
      return Files.writeString(folder.resolve(name), text(name, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
