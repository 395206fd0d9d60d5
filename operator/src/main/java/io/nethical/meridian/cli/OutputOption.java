// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.reports.Page;
import io.nethical.meridian.cli.reports.Report;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** How a report is written. */
final class OutputOption {

  enum Form {
    text,
    json,
    yaml
  }

  @Option(
      names = {"-o", "--output"},
      defaultValue = "text",
      paramLabel = "FORM",
      description = "text, json or yaml (default: text).")
  Form form;

  /** Text lines are cut at the width; 0 leaves them whole. */
  void write(Report report, PrintWriter out, int width) {
    if (form == Form.text) {
      var page = new Page(width);
      report.print(page);
      out.print(page.text());
    } else {
      out.print(form == Form.json ? Tree.json(report) : Tree.yaml(report));
    }
    out.flush();
  }
}
