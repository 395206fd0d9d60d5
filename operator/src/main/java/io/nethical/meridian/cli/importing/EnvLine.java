// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.Optional;

/** What one line of an environment file says. Every scan is linear: a line may be a megabyte. */
sealed interface EnvLine {

  /** A longer one is no key of anybody, and no line of a report. */
  int LONGEST_NAME = 256;

  /** Blank, or a comment. */
  record Nothing() implements EnvLine {}

  /** The value without its quotes; doubt, if any, is about how it was read. */
  record Assignment(String key, String value, Optional<String> doubt) implements EnvLine {}

  /** The key is empty where none could be read: the rest of a line may be part of a secret. */
  record Malformed(String key, String words) implements EnvLine {}

  static EnvLine of(String line) {
    var text = withoutExport(line.strip());
    var equals = text.indexOf('=');
    if (text.isEmpty() || text.charAt(0) == '#') {
      return new Nothing();
    }
    var before = equals < 0 ? "" : text.substring(0, equals).strip();
    var key = isName(before) ? before : "";
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
      return new Malformed(key, "the line holds control characters");
    }
    if (equals < 0) {
      return new Malformed(key, "the line has no =");
    }
    return key.isEmpty()
        ? new Malformed(key, "what stands before = is no name of a variable")
        : assignment(key, text.substring(equals + 1));
  }

  /** How a line that is not a plain assignment is reported. */
  static Finding finding(Malformed line, int number) {
    return new Finding(Kind.UNKNOWN, line.key(), number, "", line.words());
  }

  private static String withoutExport(String text) {
    var word = "export";
    return text.startsWith(word)
            && text.length() > word.length()
            && Character.isWhitespace(text.charAt(word.length()))
        ? text.substring(word.length()).strip()
        : text;
  }

  private static boolean isName(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST_NAME
        && !isDigit(key.charAt(0))
        && key.chars().allMatch(c -> c == '_' || isDigit(c) || isLetter(c));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static EnvLine assignment(String key, String raw) {
    var text = raw.strip();
    if (text.startsWith("'") || text.startsWith("\"")) {
      return quoted(key, text);
    }
    var comment = comment(raw);
    var value = (comment < 0 ? raw : raw.substring(0, comment)).strip();
    return comment < 0
        ? new Assignment(key, value, expansion(value))
        : new Assignment(
            key, value, Optional.of("what follows # was read as a comment; some readers keep it"));
  }

  private static EnvLine quoted(String key, String text) {
    var quote = text.charAt(0);
    var value = new StringBuilder();
    var at = 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += isEscape(text, at, quote) ? 1 : 0;
      value.append(text.charAt(at++));
    }
    if (at >= text.length()) {
      return new Malformed(key, "the value's quote is not closed on its line");
    }
    var rest = text.substring(at + 1);
    if (!rest.isEmpty() && comment(rest) < 0 || !rest.isBlank() && !rest.strip().startsWith("#")) {
      return new Malformed(key, "text follows the value's closing quote");
    }
    var doubt = quote == '"' ? expansion(value.toString()) : Optional.<String>empty();
    return new Assignment(key, value.toString(), doubt);
  }

  private static boolean isEscape(String text, int at, char quote) {
    return quote == '"'
        && text.charAt(at) == '\\'
        && at + 1 < text.length()
        && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
  }

  private static int comment(String text) {
    for (var at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      if (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<String> expansion(String value) {
    return value.indexOf('$') < 0
        ? Optional.empty()
        : Optional.of("the $ was kept as it stands; a shell would put a variable there");
  }
}
