// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.cli.importing.Finding;
import io.nethical.meridian.cli.importing.Finding.Kind;
import io.nethical.meridian.cli.importing.Imported;
import io.nethical.meridian.cli.picture.Fault;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Environment files as Regions, and what a person has to know of it. Its text is the findings; the
 * Regions go where Regions are written.
 */
public record ImportReport(List<Fault> faults, List<ImportedFile> files) implements Report {

  private static final Set<Kind> TO_SETTLE = EnumSet.of(Kind.MISSING, Kind.CONFLICT, Kind.UNKNOWN);

  /**
   * @param file as it was given
   * @param region a Region as one would write it
   */
  public record ImportedFile(String file, ObjectNode region, List<Finding> findings) {

    public static ImportedFile of(String file, Imported imported) {
      return new ImportedFile(file, imported.region(), imported.findings());
    }

    /**
     * Where a folder of Regions keeps it: named like the Region, or else like what it came from.
     */
    public String outputName() {
      var name = region.path("metadata").path("name").asText("");
      return (name.isEmpty() ? Path.of(file).getFileName().toString() : name) + ".yaml";
    }
  }

  @Override
  public boolean clean() {
    return faults.isEmpty()
        && files.stream()
            .flatMap(file -> file.findings.stream())
            .noneMatch(finding -> TO_SETTLE.contains(finding.kind()));
  }

  @Override
  public void print(Page page) {
    Faults.print(page, faults);
    for (var file : files) {
      for (var finding : file.findings) {
        page.line(
            "%s%s: %s %s%s: %s"
                .formatted(
                    file.file,
                    finding.line() == 0 ? "" : ":" + finding.line(),
                    finding.kind(),
                    finding.key(),
                    finding.field().isEmpty() ? "" : " (" + finding.field() + ")",
                    finding.words()));
      }
    }
  }
}
