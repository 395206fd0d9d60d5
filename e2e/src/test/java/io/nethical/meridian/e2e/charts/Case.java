// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Values that somebody may install a chart with, and what they are rendered to.
 *
 * @param name of the two files, {@code <name>.values.yaml} and {@code <name>.yaml}
 */
public record Case(Chart chart, String name) {

  private static final String VALUES = ".values.yaml";

  static List<Case> all() {
    return Arrays.stream(Chart.values()).flatMap(Case::of).toList();
  }

  static Stream<Case> of(Chart chart) {
    try (Stream<Path> files = Files.list(folder(chart))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(VALUES))
          .sorted()
          .map(file -> new Case(chart, file.substring(0, file.length() - VALUES.length())))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The argument that hands Helm these values. */
  public String values() {
    return "--values=" + folder(chart).resolve(name + VALUES);
  }

  Path golden() {
    return folder(chart).resolve(name + ".yaml");
  }

  private static Path folder(Chart chart) {
    return Chart.repository("e2e/src/test/resources/charts").resolve(chart.side());
  }

  @Override
  public String toString() {
    return chart.side() + " " + name;
  }
}
