// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of a fleet is still on the machine, looked for where things are and not where it says. */
final class Remains {

  private Remains() {}

  /** Empty when nothing is. */
  static List<String> of(Path home, List<Site> sites) {
    List<String> found = new ArrayList<>();
    String bridge = Wire.bridge(sites.getFirst().fleet());
    lines(Command.run("ip", "-o", "link"))
        .filter(line -> line.contains(bridge))
        .forEach(found::add);
    lines(read(Path.of("/proc/self/mountinfo")))
        .filter(line -> line.contains(home + "/"))
        .forEach(found::add);
    lines(Command.run("ps", "-eo", "pid,args"))
        .filter(line -> line.contains(home + "/") && !line.contains("java"))
        .forEach(found::add);
    for (Site site : sites) {
      lines(Command.run("find", "/sys/fs/cgroup", "-name", site.name())).forEach(found::add);
      Stream.of("/run/netns", "/var/lib/cni/results", "/var/lib/cni/networks")
          .flatMap(folder -> in(Path.of(folder)))
          .filter(file -> file.contains(site.name()))
          .forEach(found::add);
    }
    return found;
  }

  private static Stream<String> in(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? Stream.of() : Stream.of(names);
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
