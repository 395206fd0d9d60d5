// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Settings of the whole machine that a kubelet changes as it starts: kept, and put back. */
record KernelSettings(FleetHome home) {

  private static final Path ROOT = Path.of("/proc/sys");
  private static final int LONGEST = 64;
  private static final List<String> NAMES =
      List.of(
          "vm/overcommit_memory",
          "vm/panic_on_oom",
          "kernel/panic",
          "kernel/panic_on_oops",
          "kernel/keys/root_maxkeys",
          "kernel/keys/root_maxbytes");

  private Path file() {
    return home.path().resolve("kernel-settings");
  }

  /** Writes down what they are, unless a kubelet of this fleet may have run already. */
  void keep() {
    if (Files.exists(file())) {
      return;
    }
    Properties values = new Properties();
    try (var writer = Files.newBufferedWriter(file())) {
      for (String name : NAMES) {
        values.setProperty(name, read(ROOT.resolve(name)));
      }
      values.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts back what is otherwise now. */
  void restore() {
    if (!Files.exists(file())) {
      return;
    }
    Properties values = new Properties();
    try (var reader = Files.newBufferedReader(file())) {
      values.load(reader);
      for (String name : values.stringPropertyNames()) {
        Path setting = ROOT.resolve(name);
        if (!read(setting).equals(values.getProperty(name))) {
          Files.writeString(setting, values.getProperty(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one read: the kernel has nothing more to say to a second, and the file claims no length. */
  private static String read(Path setting) throws IOException {
    try (InputStream in = Files.newInputStream(setting)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII).strip();
    }
  }
}
