// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

/** JSON so written that a reader of YAML 1.1 takes it, with every line where it was. */
final class JsonText {

  private JsonText() {}

  /** A text that begins like an object or a list. */
  static boolean is(String text) {
    var start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** Tabs between values become spaces, and the escaped slash of strings a plain one. */
  static String asYaml(String text) {
    var yaml = new StringBuilder(text.length());
    var quoted = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (quoted && c == '\\' && i + 1 < text.length()) {
        var escaped = text.charAt(++i);
        yaml.append(escaped == '/' ? "/" : "\\" + escaped);
        continue;
      }
      quoted = c == '"' ? !quoted : quoted;
      yaml.append(c == '\t' && !quoted ? ' ' : c);
    }
    return yaml.toString();
  }
}
