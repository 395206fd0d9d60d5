// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.Daemon;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Pause;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A node's container runtime, with everything it keeps below the cluster's folder.
 *
 * @param folder the cluster's
 */
record Containerd(FleetOptions options, Site site, Path folder) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Of a path to a Unix socket, as the kernel has it; containerd adds {@code .ttrpc} to one. */
  private static final int LONGEST_PATH = 107 - ".ttrpc".length();

  Path socket() {
    return folder.resolve("containerd.sock");
  }

  /** Starts it and returns when it answers. */
  void launch() {
    if (socket().toString().length() > LONGEST_PATH) {
      throw new IllegalStateException(
          socket() + " is too long for a socket: keep the fleet elsewhere, by FLEET_HOME");
    }
    Path bin = options.cache().resolve("tools").resolve("bin");
    Settings.write(
        "containerd.toml",
        folder,
        Map.of(
            "folder", folder.toString(),
            "socket", socket().toString(),
            "sandbox", Images.SANDBOX,
            "runc", options.tool("runc")));
    Settings.write(
        "cni.conflist",
        FleetHome.directory(folder.resolve("cni")),
        Map.of("network", site.name(), "folder", folder.toString(), "pods", site.podRange()));
    List<String> command =
        List.of(
            options.tool("containerd"),
            "--config=" + folder.resolve("containerd.toml"),
            "--log-level=warn");
    // It finds its shim by the path.
    daemon().start(site.inside(command), Map.of("PATH", bin + ":" + System.getenv("PATH")));
    if (!Pause.until(PATIENCE, () -> !daemon().alive() || answers()) || !daemon().alive()) {
      throw new IllegalStateException("containerd does not answer; its log is " + daemon().log());
    }
  }

  void load(List<Path> archives) {
    archives.forEach(archive -> ctr("images", "import", archive.toString()));
  }

  /** Ends a container's first process at once. */
  void kill(String container) {
    ctr("tasks", "kill", "--signal", "SIGKILL", container);
  }

  private Daemon daemon() {
    return Daemon.in(folder, "containerd");
  }

  private boolean answers() {
    try {
      ctr("version");
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private void ctr(String... words) {
    List<String> line =
        new ArrayList<>(
            List.of(options.tool("ctr"), "--address=" + socket(), "--namespace=k8s.io"));
    line.addAll(List.of(words));
    Command.run(line.toArray(String[]::new));
  }
}
