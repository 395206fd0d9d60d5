// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.region.LogDestination;
import io.nethical.meridian.api.region.Logging;
import io.nethical.meridian.api.region.Observability;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders a container with a read-only root file system may write to. */
final class ScratchPlanning {

  /** Where the application keeps what it would otherwise keep in its working folder. */
  static final String STORAGE = "/var/lib/nethical";

  private static final Scratch DATA = new Scratch("data", STORAGE, "10Gi");
  private static final Scratch TMP = new Scratch("tmp", "/tmp", "1Gi");

  private ScratchPlanning() {}

  static List<Scratch> plan(Observability observability) {
    return Stream.concat(
            Stream.of(DATA, TMP),
            logFile(observability)
                .map(file -> Path.of(file).getParent())
                .filter(ScratchPlanning::notYetWritable)
                .map(folder -> new Scratch("logs", folder.toString(), "1Gi"))
                .stream())
        .toList();
  }

  /** The log file, where log lines shall go to one. */
  static Optional<String> logFile(Observability observability) {
    return Optional.ofNullable(observability)
        .map(Observability::logging)
        .filter(logging -> logging.destinations().contains(LogDestination.FILE))
        .map(Logging::file);
  }

  private static boolean notYetWritable(Path folder) {
    return Stream.of(DATA, TMP).noneMatch(scratch -> folder.startsWith(scratch.path()));
  }
}
