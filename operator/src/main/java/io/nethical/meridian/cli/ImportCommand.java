// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.reading.EnvironmentFiles;
import io.nethical.meridian.cli.reading.Reading;
import io.nethical.meridian.cli.reports.ImportReport;
import io.nethical.meridian.cli.reports.ImportReport.ImportedFile;
import io.nethical.meridian.cli.reports.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Environment files as Regions: YAML to stdout, findings to stderr.")
final class ImportCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin OutputOption output;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Environment files, KEY=value.")
  List<Path> files;

  @Option(
      names = "--profiles",
      arity = "1..*",
      paramLabel = "PATH",
      description = "ComplianceProfiles whose names and aliases are understood.")
  List<Path> profiles = new ArrayList<>();

  @Option(
      names = "--fleet",
      defaultValue = "nethical",
      paramLabel = "NAME",
      description = "The Fleet they belong to (default: ${DEFAULT-VALUE}).")
  String fleet;

  @Option(
      names = {"-n", "--namespace"},
      defaultValue = "nethical",
      paramLabel = "NAME",
      description = "On the hub (default: ${DEFAULT-VALUE}).")
  String namespace;

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "FOLDER",
      description = "Write a file a Region there instead of to stdout.")
  Path directory;

  @Override
  public Integer call() {
    var known = Reading.of(profiles, namespace);
    var report =
        new EnvironmentFiles(fleet, namespace, known.contents().profiles().values())
            .read(files, known.faults());
    if (output.form == OutputOption.Form.text) {
      regions(report);
      var findings = new Page(0);
      report.print(findings);
      spec.commandLine().getErr().print(findings.text());
      spec.commandLine().getErr().flush();
    } else {
      output.write(report, spec.commandLine().getOut(), 0);
    }
    return report.clean() ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
  }

  private void regions(ImportReport report) {
    if (directory == null) {
      var out = spec.commandLine().getOut();
      report.files().forEach(file -> out.print("---\n" + Tree.yaml(file.region())));
      out.flush();
      return;
    }
    var names = report.files().stream().map(ImportedFile::outputName).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new Refusal("two of these files are the same Region: " + names);
    }
    try {
      Files.createDirectories(directory);
      for (var file : report.files()) {
        Files.writeString(directory.resolve(file.outputName()), Tree.yaml(file.region()));
      }
    } catch (IOException e) {
      throw new Refusal("cannot write to " + directory + ": " + e.getMessage());
    }
  }
}
