// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.live.HubFailure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The planner at a person's prompt. Starts no application server; {@code enrol} alone writes to a
 * cluster.
 */
@Command(
    name = "meridian",
    mixinStandardHelpOptions = true,
    version = "meridian 0.1.0",
    description = "What a fleet would be, what it would bear, and how it is.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit code: 0 nothing to object to, 1 something is wrong, 2 it could not be looked at."
    })
public final class Meridian {

  /** Only the one that is asked for is looked at: each costs a start some milliseconds. */
  private static final SortedMap<String, Supplier<Callable<Integer>>> COMMANDS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "plan", PlanCommand::new,
                  "whatif", WhatIfCommand::new,
                  "status", StatusCommand::new,
                  "validate", ValidateCommand::new,
                  "import", ImportCommand::new,
                  "evidence", EvidenceCommand::new,
                  "enrol", EnrolCommand::new)));

  private Meridian() {}

  /** Ends the process with the exit code. Nobody who stops reading hears of it. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var code = run(out, err, args);
    out.flush();
    Runtime.getRuntime().exit(code);
  }

  /**
   * @return 0 nothing to object to, 1 something is wrong, 2 it could not be looked at
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    var line = new CommandLine(new Meridian());
    var only = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (only == null) {
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
    } else {
      line.addSubcommand(args[0], only.get());
    }
    return line.setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, _) -> usage(e))
        .setExecutionExceptionHandler((e, command, _) -> failed(e, command))
        .execute(args);
  }

  private static int usage(ParameterException e) {
    var command = e.getCommandLine();
    command.getErr().println("meridian: " + e.getMessage());
    command.getErr().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.NOT_DONE;
  }

  private static int failed(Exception e, CommandLine command) {
    var known = e instanceof Refusal || e instanceof HubFailure;
    command
        .getErr()
        .println(
            "meridian: " + (known ? e.getMessage() : "a fault of this program: " + oneLine(e)));
    return ExitCode.NOT_DONE;
  }

  private static String oneLine(Exception e) {
    return e.toString().lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
