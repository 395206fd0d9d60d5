// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

/** Text of a file as it may stand in a sentence that is printed. */
final class Shown {

  private static final int MOST = 60;

  private Shown() {}

  /** Short, on one line, and without what may be a password in an address. */
  static String value(String text) {
    if (text.isEmpty()) {
      return "an empty value";
    }
    if (text.indexOf('@') >= 0) {
      return "a value with @ in it, not shown here";
    }
    return text.length() > MOST
        ? plain(text.substring(0, MOST)) + "… (" + text.length() + " characters)"
        : plain(text);
  }

  private static String plain(String text) {
    var shown = new StringBuilder(text.length());
    text.chars().forEach(c -> shown.append(Character.isISOControl(c) ? '?' : (char) c));
    return shown.toString();
  }
}
