// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The process that stands in for the cloud of all members; it ends with the fleet's folder. */
public final class KeeperProcess {

  private KeeperProcess() {}

  /** Starts it unless it runs. It takes in members as they appear. */
  public static void start(FleetOptions options) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Daemon.in(options.home(), "keeper")
        .start(
            List.of(
                java.toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "io.nethical.meridian.e2e.keeper.Keeper",
                options.home().toString()),
            Map.of());
  }
}
