// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a fleet of real nodes leaves on the machine outside its processes' lives, found by its names
 * alone and removed in the order in which it comes free.
 */
record Leftovers(FleetHome home, Wire wire) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  void remove() {
    end();
    unmount();
    List<ControlGroups> groups =
        wire.sites().stream().map(site -> new ControlGroups(site.name())).toList();
    Pause.until(
        PATIENCE,
        () -> {
          groups.forEach(ControlGroups::remove);
          return groups.stream().allMatch(ControlGroups::gone);
        });
    wire.remove();
    new Traces(home, wire).remove();
    new KernelSettings(home).restore();
  }

  /** Nothing of it may start anything anew, so this goes on until nobody is left. */
  private void end() {
    boolean ended =
        Pause.until(
            PATIENCE,
            () -> {
              Set<Long> processes = processes();
              processes.forEach(pid -> Command.run("kill", "-KILL", Long.toString(pid)));
              return processes.isEmpty();
            });
    if (!ended) {
      throw new IllegalStateException("these processes do not end: " + processes());
    }
  }

  /** Servers and shims share the cluster's namespace; what runs in pods has the node's groups. */
  private Set<Long> processes() {
    Set<Long> all = new HashSet<>();
    for (Site site : wire.sites()) {
      if (site.exists()) {
        Arrays.stream(Command.run("ip", "netns", "pids", site.name()).split("\\s+"))
            .filter(pid -> !pid.isEmpty())
            .map(Long::valueOf)
            .forEach(all::add);
      }
      all.addAll(new ControlGroups(site.name()).processes());
    }
    return all;
  }

  private void unmount() {
    // Several may lie one above the other at the same place.
    Pause.until(
        PATIENCE,
        () -> {
          List<String> mounts = mounts();
          mounts.forEach(mount -> Command.run("umount", "--lazy", mount));
          return mounts.isEmpty();
        });
  }

  /** Places below the fleet's folder where something is mounted, the deepest first. */
  private List<String> mounts() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/mountinfo"))) {
      return lines
          .map(line -> line.split(" ")[4].replace("\\040", " "))
          .filter(mount -> mount.startsWith(home.path() + "/"))
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
