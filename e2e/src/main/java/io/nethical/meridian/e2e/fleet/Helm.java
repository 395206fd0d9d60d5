// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A Helm of the pinned tools, without anything of its user's own.
 *
 * @param binary its path
 * @param home where it keeps what it likes to keep
 */
public record Helm(String binary, Path home) {

  /** The fourth, which the fleet is enrolled with. */
  public static Helm of(FleetOptions options) {
    return of(options, "helm");
  }

  /** {@code helm} is the fourth, {@code helm3} the third. */
  public static Helm of(FleetOptions options, String tool) {
    return new Helm(options.tool(tool), options.cache().resolve("helm"));
  }

  /**
   * Runs a command and returns what it printed.
   *
   * @throws IllegalStateException when it fails, with what it said
   */
  public String run(String... arguments) {
    Command.Answer answer = ask(arguments);
    if (answer.code() != 0) {
      throw new IllegalStateException(
          "helm " + String.join(" ", arguments) + " failed: " + answer.err().strip());
    }
    return answer.out();
  }

  /** Runs a command that may fail. */
  public Command.Answer ask(String... arguments) {
    List<String> line = new ArrayList<>(List.of(binary));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    Stream.of("CACHE", "CONFIG", "DATA")
        .forEach(
            kind ->
                builder
                    .environment()
                    .put(
                        "HELM_" + kind + "_HOME",
                        home.resolve(kind.toLowerCase(Locale.ROOT)).toString()));
    builder.environment().remove("KUBECONFIG");
    return Command.ask(builder, "");
  }
}
