// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and signs of a rule, read one after the other; empty behind the last. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\\.[0-9]+)?|'[^'\\\\]*'|\"[^\"\\\\]*\""
              + "|&&|\\|\\||[=!<>]=|[-+*<>!(),.\\[\\]]");
  private static final String END = "";

  private final String source;
  private final List<String> tokens;
  private int next;

  Tokens(String source) {
    this.source = source;
    this.tokens = split();
  }

  private List<String> split() {
    var found = new ArrayList<String>();
    var matcher = TOKEN.matcher(source);
    for (var at = behindSpaces(0); at < source.length(); at = behindSpaces(matcher.end())) {
      if (!matcher.region(at, source.length()).lookingAt()) {
        throw unsupported(source.substring(at, at + 1));
      }
      found.add(matcher.group());
    }
    return found;
  }

  private int behindSpaces(int start) {
    var at = start;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  String peek() {
    return next < tokens.size() ? tokens.get(next) : END;
  }

  String take() {
    var token = peek();
    next++;
    return token;
  }

  boolean takeIf(String token) {
    var there = peek().equals(token);
    if (there) {
      next++;
    }
    return there;
  }

  void expect(String token) {
    if (!takeIf(token)) {
      throw unsupported(peek());
    }
  }

  String name() {
    var token = take();
    if (token.isEmpty() || !Character.isJavaIdentifierStart(token.charAt(0))) {
      throw unsupported(token);
    }
    return token;
  }

  void end() {
    if (next < tokens.size()) {
      throw unsupported(peek());
    }
  }

  IllegalStateException unsupported(String what) {
    return new IllegalStateException(
        "not supported: %s in the rule %s"
            .formatted(what.isEmpty() ? "an end" : "\"" + what + "\"", source));
  }
}
