// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

/** A text that is no document; told with its line. */
final class YamlFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  YamlFailure(int line, String problem) {
    super(problem);
    this.line = line;
  }

  int line() {
    return line;
  }
}
