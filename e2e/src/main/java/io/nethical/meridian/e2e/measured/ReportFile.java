// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.measured;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of figures under {@code target/report} of the repository. */
public record ReportFile(Path path) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static ReportFile of(Path root, String name) {
    return new ReportFile(root.resolve("target/report").resolve(name + ".json"));
  }

  /** Writes the figures and shows them. */
  public void write(List<Measurement> figures) {
    store(figures);
    figures.forEach(ReportFile::show);
  }

  /** Adds figures to those of other tests, in place of older ones of the same id. */
  public void add(List<Measurement> figures) {
    Map<String, Measurement> all = new LinkedHashMap<>();
    known().forEach(figure -> all.put(figure.id(), figure));
    figures.forEach(figure -> all.put(figure.id(), figure));
    store(List.copyOf(all.values()));
    figures.forEach(ReportFile::show);
  }

  private List<Measurement> known() {
    try {
      return Files.exists(path)
          ? List.of(JSON.readValue(path.toFile(), Measurement[].class))
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void store(List<Measurement> figures) {
    try {
      Files.createDirectories(path.getParent());
      JSON.writerWithDefaultPrettyPrinter().writeValue(path.toFile(), figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
