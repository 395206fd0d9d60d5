// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A short foreground command. */
public final class Command {

  /**
   * What became of one.
   *
   * @param code 0 when it went well
   * @param err warnings, or what was wrong; empty where its builder has it among {@code out}
   */
  public record Answer(int code, String out, String err) {}

  private Command() {}

  /** Runs it to its end and returns what it printed; a failure carries that text. */
  public static String run(String... line) {
    Answer answer = ask(new ProcessBuilder(line).redirectErrorStream(true), "");
    if (answer.code() != 0 && !line[0].equals("kill")) {
      throw new IllegalStateException(String.join(" ", line) + " failed: " + answer.out().strip());
    }
    return answer.out();
  }

  /**
   * Runs one that may fail to its end.
   *
   * @param input what it reads
   */
  public static Answer ask(ProcessBuilder command, String input) {
    try {
      Process process = command.start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String out = text(process.getInputStream());
      return new Answer(process.waitFor(), out, err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
