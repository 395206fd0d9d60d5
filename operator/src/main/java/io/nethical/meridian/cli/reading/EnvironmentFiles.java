// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.cli.importing.Context;
import io.nethical.meridian.cli.importing.EnvFile;
import io.nethical.meridian.cli.importing.RegionImport;
import io.nethical.meridian.cli.picture.Fault;
import io.nethical.meridian.cli.reports.ImportReport;
import io.nethical.meridian.cli.reports.ImportReport.ImportedFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Environment files, each as a Region of one Fleet. */
public final class EnvironmentFiles {

  private final Context context;

  /**
   * @param profiles whose names and aliases are understood
   */
  public EnvironmentFiles(String fleet, String namespace, Collection<ComplianceProfile> profiles) {
    this.context = Context.of(fleet, namespace, profiles);
  }

  /**
   * @param earlier what was wrong with the profiles
   */
  public ImportReport read(List<Path> paths, List<Fault> earlier) {
    var faults = new ArrayList<>(earlier);
    var files = new ArrayList<ImportedFile>();
    for (var path : paths) {
      try {
        var file = EnvFile.parse(path.toString(), Files.readString(path));
        files.add(ImportedFile.of(path.toString(), RegionImport.of(file, context)));
      } catch (NoSuchFileException _) {
        faults.add(fault(path, "is not there"));
      } catch (CharacterCodingException _) {
        faults.add(fault(path, "is not UTF-8"));
      } catch (IOException e) {
        faults.add(fault(path, "cannot be read: " + e.getMessage()));
      }
    }
    return new ImportReport(faults, files);
  }

  private static Fault fault(Path path, String problem) {
    return new Fault(path.toString(), "", "", problem, "give a file that can be read");
  }
}
