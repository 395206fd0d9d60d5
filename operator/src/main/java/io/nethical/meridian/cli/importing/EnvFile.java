// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An environment file as it stands.
 *
 * @param name for people
 * @param entries in the order of the file, repetitions included
 * @param findings lines that could not be read, or could be read in two ways, and repeated keys
 */
public record EnvFile(String name, List<Entry> entries, List<Finding> findings) {

  /** One assignment; the value is without its quotes. */
  public record Entry(String key, String value, int line) {}

  /** The lists are copied. */
  public EnvFile {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /** Reads any text: what is not an assignment becomes a finding, never an exception. */
  public static EnvFile parse(String fileName, String text) {
    var entries = new ArrayList<Entry>();
    var findings = new ArrayList<Finding>();
    var lines = text.lines().iterator();
    for (var number = 1; lines.hasNext(); number++) {
      var line = lines.next();
      read(number == 1 ? withoutMark(line) : line, number, entries, findings);
    }
    repetitions(entries, findings);
    return new EnvFile(fileName, entries, findings);
  }

  /** By key, the entry that counts: the last one, as for a shell and for container engines. */
  Map<String, Entry> effective() {
    var effective = new LinkedHashMap<String, Entry>();
    entries.forEach(entry -> effective.put(entry.key(), entry));
    return effective;
  }

  private static void read(String line, int number, List<Entry> entries, List<Finding> findings) {
    switch (EnvLine.of(line)) {
      case EnvLine.Nothing() -> {}
      case EnvLine.Malformed malformed -> findings.add(EnvLine.finding(malformed, number));
      case EnvLine.Assignment(var key, var value, var doubt) -> {
        entries.add(new Entry(key, value, number));
        doubt.ifPresent(words -> findings.add(new Finding(Kind.AMBIGUOUS, key, number, "", words)));
      }
    }
  }

  private static void repetitions(List<Entry> entries, List<Finding> findings) {
    var seen = new LinkedHashMap<String, Entry>();
    for (var entry : entries) {
      var earlier = seen.put(entry.key(), entry);
      if (earlier != null) {
        findings.add(repetition(earlier, entry));
      }
    }
  }

  private static Finding repetition(Entry earlier, Entry entry) {
    var same = earlier.value().equals(entry.value());
    return new Finding(
        same ? Kind.DROPPED : Kind.CONFLICT,
        entry.key(),
        entry.line(),
        "",
        same
            ? "says what line " + earlier.line() + " says; the repetition changes nothing"
            : "line " + earlier.line() + " gives it another value; the last one counts");
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
