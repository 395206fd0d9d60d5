// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.shell;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import io.nethical.meridian.e2e.measured.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long {@code bin/meridian plan -f regions} takes at a prompt, added to {@code
 * target/report/planner.json}; fails where it takes too long.
 */
public final class ShellCommand {

  private static final int RUNS = 10;
  private static final double GOAL = 1500;

  private ShellCommand() {}

  public static void main(String[] arguments) {
    var root = Path.of(System.getenv("MERIDIAN_ROOT"));
    // The first run of a build keeps the classes it loaded for those after it.
    var first = once(root);
    var later = Sample.of(IntStream.range(0, RUNS).mapToObj(_ -> once(root)).toList());
    var figures =
        List.of(
            Measurement.reported("plan-shell-first", "the first run after a build", first, "ms"),
            Measurement.reported(
                "plan-shell", "median of %d".formatted(RUNS), later.median(), "ms"),
            Measurement.atMost(
                "plan-shell-worst",
                "planning the reference fleet from the shell, worst of %d".formatted(RUNS),
                later.worst(),
                "ms",
                GOAL));
    ReportFile.of(root, "planner").add(figures);
    if (!figures.stream().allMatch(Measurement::met)) {
      System.exit(1);
    }
  }

  /** Milliseconds, from before the shell to after it. */
  private static double once(Path root) {
    var start = System.nanoTime();
    Command.run(
        root.resolve("bin/meridian").toString(), "plan", "-f", root.resolve("regions").toString());
    return (System.nanoTime() - start) / 1e6;
  }
}
