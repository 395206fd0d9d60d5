// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import io.nethical.meridian.e2e.charts.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** All waivers there are. */
record Waivers(List<Waiver> all) {

  /**
   * Reads a list of them.
   *
   * @throws UncheckedIOException when one has not all that a waiver has, or has more
   */
  static Waivers read(Path file) {
    try {
      return new Waivers(List.of(Chart.YAML.readValue(file.toFile(), Waiver[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Findings that no waiver of today covers. */
  List<Finding> left(List<Finding> findings, LocalDate today) {
    return findings.stream()
        .filter(f -> all.stream().noneMatch(w -> w.covers(f) && !w.isOver(today)))
        .toList();
  }

  /** Those whose time is not right: over, or more than a year. */
  List<Waiver> untimely(LocalDate today) {
    return all.stream().filter(w -> w.isOver(today) || w.isTooLong(today)).toList();
  }

  /** Those that waive nothing any more. */
  List<Waiver> idle(List<Finding> findings) {
    return all.stream().filter(w -> findings.stream().noneMatch(w::covers)).toList();
  }
}
