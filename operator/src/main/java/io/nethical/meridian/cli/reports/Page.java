// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.util.ArrayList;
import java.util.List;

/** Text for people, in lines without trailing spaces. */
public final class Page {

  private final List<String> lines = new ArrayList<>();
  private final int width;

  /**
   * @param width at which lines are cut; 0 where they may have any length
   */
  public Page(int width) {
    this.width = width;
  }

  Page line(String text) {
    var whole = text.stripTrailing();
    lines.add(
        width > 0 && whole.length() > width
            ? whole.substring(0, Math.max(1, width - 1)) + "…"
            : whole);
    return this;
  }

  /** A line that begins a part; an empty one stands before it. */
  Page heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    return line(text);
  }

  Page table(Table table) {
    table.lines().forEach(this::line);
    return this;
  }

  public String text() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
