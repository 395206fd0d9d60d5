// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.measured;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of figures under {@code target/report} of the repository. */
public record ReportFile(Path path) {

  public static ReportFile of(Path root, String name) {
    return new ReportFile(root.resolve("target/report").resolve(name + ".json"));
  }

  /** Writes the figures and shows them. */
  public void write(List<Measurement> figures) {
    try {
      Files.createDirectories(path.getParent());
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(path.toFile(), figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    figures.forEach(ReportFile::show);
  }

  private static void show(Measurement figure) {
    String goal =
        figure.goal() == null
            ? ""
            : " (goal %s: %s)".formatted(figure.goal(), figure.met() ? "met" : "MISSED");
    System.out.printf(
        "  %-28s %12.3f %s%s  %s%n",
        figure.id(), figure.value(), figure.unit(), goal, figure.what());
  }
}
