// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

/** What a command tells the shell. */
final class ExitCode {

  /** Nothing to object to. */
  static final int CLEAN = 0;

  /** It was looked at, and something is wrong with it. */
  static final int VIOLATIONS = 1;

  /** It was not looked at: the arguments make no sense, or the hub cannot be asked. */
  static final int NOT_DONE = 2;

  private ExitCode() {}
}
