// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.launch;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line over the operator's jars, without the application server's own.
 *
 * @param jars in the order in which classes are looked for
 */
record Commands(List<URL> jars) {

  private static final String MAIN = "io.nethical.meridian.cli.Meridian";

  /** The jars of an application folder as Quarkus lays it out. */
  static Commands in(Path home) throws IOException {
    return new Commands(
        Stream.concat(
                inFolder(home.resolve("app")).stream(), inFolder(home.resolve("lib/main")).stream())
            .toList());
  }

  private static List<URL> inFolder(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .map(Commands::url)
          .toList();
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the process with the command's exit code. */
  void run(List<String> args) throws Throwable {
    // What libraries log is for operators; what a person should know stands in the report.
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // Never closed: the process ends with the command.
    var loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    MethodHandles.lookup()
        .findStatic(
            loader.loadClass(MAIN), "main", MethodType.methodType(void.class, String[].class))
        .invokeExact(args.toArray(String[]::new));
  }
}
