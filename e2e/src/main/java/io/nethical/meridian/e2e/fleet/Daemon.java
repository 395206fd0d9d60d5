// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One background process that outlives its starter. Its PID file holds the PID and the kernel's
 * start time of that PID, so that a number which the kernel gave to somebody else is never taken
 * for ours.
 *
 * @param pidFile written by the process itself before it becomes the command: no start is ever
 *     unrecorded
 */
public record Daemon(Path pidFile) {

  /**
   * Field 22 of the kernel's stat line is the start time: the twentieth after the command's closing
   * bracket.
   */
  private static final String RECORD_AND_BECOME =
      """
      stat=$(cat /proc/$$/stat)
      echo "$$ $(echo "${stat##*) }" | cut -d' ' -f20)" > "$0"
      exec "$@"
      """;

  /** A daemon of a cluster or of the fleet, by its name. */
  public static Daemon in(Path folder, String name) {
    return new Daemon(folder.resolve(name + ".pid"));
  }

  public String name() {
    return pidFile.getFileName().toString().replaceFirst("\\.pid$", "");
  }

  public Path log() {
    return pidFile.resolveSibling(name() + ".log");
  }

  /**
   * Starts the command in a session of its own unless it runs already. Its output goes to {@link
   * #log()}.
   */
  public void start(List<String> command, Map<String, String> environment) {
    if (alive()) {
      return;
    }
    List<String> line =
        new ArrayList<>(List.of("setsid", "sh", "-c", RECORD_AND_BECOME, pidFile.toString()));
    line.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      Files.deleteIfExists(pidFile);
      Process process = builder.start();
      while (pid().isEmpty() && process.isAlive()) {
        Pause.of(Duration.ofMillis(5));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean alive() {
    return pid().isPresent();
  }

  /** Its name and PID, or that it is dead, for a table. */
  public String described() {
    return name() + (alive() ? ":" + pid().orElse(0) : ":dead");
  }

  /** The PID, when the process behind the file still is the one that wrote it and has not ended. */
  public OptionalLong pid() {
    try {
      String[] recorded = Files.readString(pidFile).trim().split(" ");
      long pid = Long.parseLong(recorded[0]);
      String[] stat =
          Files.readString(Path.of("/proc", recorded[0], "stat"))
              .replaceFirst("^.*\\) ", "")
              .split(" ");
      boolean same = stat[19].equals(recorded[1]) && !stat[0].equals("Z");
      return same ? OptionalLong.of(pid) : OptionalLong.empty();
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return OptionalLong.empty();
    }
  }

  /** The kernel's line about the process. */
  Path stat() {
    return Path.of("/proc", Long.toString(pid().orElse(0)), "stat");
  }

  /** Sends a signal by name, as in kill(1); nothing happens when the process is gone. */
  public void signal(String signal) {
    pid().ifPresent(pid -> Command.run("kill", "-" + signal, Long.toString(pid)));
  }

  /** Ends the process: TERM, and KILL when it is still there after the patience. */
  public void stop(Duration patience) {
    signal("CONT");
    signal("TERM");
    if (!Pause.until(patience, () -> !alive())) {
      kill();
    }
    forget();
  }

  /** Ends the process at once, as a power cut would. */
  public void kill() {
    signal("KILL");
    Pause.until(Duration.ofSeconds(10), () -> !alive());
    forget();
  }

  private void forget() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
