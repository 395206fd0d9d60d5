// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.FleetHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The control groups below which a node keeps its pods: one in each hierarchy of version 1, or one
 * in the single hierarchy of version 2. Kubelets that share a root delete each other's pods.
 *
 * @param name of the group
 */
record ControlGroups(String name) {

  private static final Path ROOT = Path.of("/sys/fs/cgroup");

  /** Made before the kubelet starts, which refuses a root that is not there. */
  void make() {
    hierarchies().forEach(hierarchy -> FleetHome.directory(hierarchy.resolve(name)));
    Path processors = ROOT.resolve("cpuset");
    if (Files.isDirectory(processors)) {
      // In version 1 a new group may use no processor and no memory until it is told which.
      copy(processors, "cpuset.cpus");
      copy(processors, "cpuset.mems");
    }
  }

  /** Everything that runs in a pod of the node. */
  Set<Long> processes() {
    return groups().stream()
        .map(group -> group.resolve("cgroup.procs"))
        .filter(Files::exists)
        .flatMap(file -> read(file).lines())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /** Possible once nothing runs in them; the kernel then empties their folders itself. */
  void remove() {
    groups().stream().sorted(Comparator.reverseOrder()).forEach(ControlGroups::delete);
  }

  /** The kernel frees a group a moment after its last process has ended. */
  boolean gone() {
    return groups().isEmpty();
  }

  private List<Path> groups() {
    return hierarchies()
        .map(hierarchy -> hierarchy.resolve(name))
        .filter(Files::isDirectory)
        .flatMap(ControlGroups::folders)
        .toList();
  }

  private static Stream<Path> hierarchies() {
    if (Files.exists(ROOT.resolve("cgroup.controllers"))) {
      return Stream.of(ROOT);
    }
    try (Stream<Path> children = Files.list(ROOT)) {
      return children
          .filter(child -> Files.isDirectory(child) && !Files.isSymbolicLink(child))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> folders(Path group) {
    try (Stream<Path> all = Files.walk(group)) {
      return all.filter(Files::isDirectory).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path hierarchy, String file) {
    try {
      Files.writeString(hierarchy.resolve(name).resolve(file), read(hierarchy.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static void delete(Path group) {
    try {
      Files.deleteIfExists(group);
    } catch (IOException e) {
      // Still busy; the caller looks again.
      return;
    }
  }
}
