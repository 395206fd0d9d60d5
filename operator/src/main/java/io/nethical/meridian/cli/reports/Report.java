// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

/** What one command found out. Its components are what machines read. */
public interface Report {

  /** Whether there is nothing to object to. */
  boolean clean();

  /** The same for people. */
  void print(Page page);
}
