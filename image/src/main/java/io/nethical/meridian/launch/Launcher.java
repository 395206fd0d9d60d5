// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.launch;

import io.quarkus.bootstrap.runner.QuarkusEntryPoint;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code /usr/bin/meridian} of the image starts: {@code operator} is the application server,
 * every other word is a command of the command line, and no word is its help.
 */
public final class Launcher {

  private Launcher() {}

  /**
   * Starts the role.
   *
   * @param args the file that was started, as the kernel names it to an interpreter, then what the
   *     person or the container's {@code args} said
   */
  public static void main(String[] args) throws Throwable {
    var said = List.of(args).subList(1, args.length);
    if (!said.isEmpty() && said.getFirst().equals("operator")) {
      QuarkusEntryPoint.main(said.subList(1, said.size()).toArray(String[]::new));
    } else {
      Commands.in(home()).run(said.isEmpty() ? List.of("--help") : said);
    }
  }

  /** The folder of the application: these classes lie one below it. */
  private static Path home() throws URISyntaxException {
    return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .getParent();
  }
}
