// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.reports.Report;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that finds something out, writes it and tells the shell whether it is in order. */
@Command(mixinStandardHelpOptions = true)
abstract class ReportCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin OutputOption output;

  abstract Report report();

  /** Where lines are cut; by itself a command leaves them whole. */
  int width() {
    return 0;
  }

  @Override
  public Integer call() {
    var report = report();
    output.write(report, spec.commandLine().getOut(), width());
    return report.clean() ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
