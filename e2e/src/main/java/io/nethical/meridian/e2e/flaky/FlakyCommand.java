// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.flaky;

import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code make flaky}: takes the number of runs and the command of one, and counts failures by test.
 */
public final class FlakyCommand {

  private final Path root;
  private final Map<String, Integer> failures = new TreeMap<>();
  private int failedRuns;
  private int tests;

  private FlakyCommand(Path root) {
    this.root = root;
  }

  public static void main(String[] arguments) {
    FlakyCommand command = new FlakyCommand(Path.of(System.getenv("MERIDIAN_ROOT")));
    List<String> line = List.of(arguments);
    command.run(Integer.parseInt(line.getFirst()), line.subList(1, line.size()));
    System.exit(command.failedRuns == 0 ? 0 : 1);
  }

  private void run(int runs, List<String> line) {
    for (int i = 1; i <= runs; i++) {
      System.out.printf("flaky: run %d of %d%n", i, runs);
      Outcome outcome = once(line);
      tests = Math.max(tests, outcome.tests());
      failedRuns += outcome.failed().isEmpty() ? 0 : 1;
      outcome.failed().forEach(test -> failures.merge(test, 1, Integer::sum));
      report(i);
    }
  }

  /** A run that failed without a failed test failed before or beside them. */
  private Outcome once(List<String> line) {
    Path reports = root.resolve("e2e/target/failsafe-reports");
    Outcome.clear(reports);
    boolean well = start(line) == 0;
    Outcome outcome = Outcome.read(reports);
    return well || !outcome.failed().isEmpty() ? outcome : outcome.with("(the run itself)");
  }

  private int start(List<String> line) {
    try {
      Files.createDirectories(root.resolve("target"));
      Process process = new ProcessBuilder(line).directory(root.toFile()).inheritIO().start();
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** After each run, as ten take hours. */
  private void report(int runs) {
    List<Measurement> figures = new ArrayList<>();
    figures.add(Measurement.reported("runs", "runs of the fleet's tests", runs, "runs"));
    figures.add(Measurement.reported("tests", "tests in the largest run", tests, "tests"));
    figures.add(Measurement.atMost("failed-runs", "runs that failed", failedRuns, "runs", 0));
    failures.forEach(
        (test, count) ->
            figures.add(Measurement.atMost("failed:" + test, "its failures", count, "runs", 0)));
    ReportFile.of(root, "flaky").write(figures);
  }
}
