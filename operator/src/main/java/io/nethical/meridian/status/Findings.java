// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.plan.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Findings in the message of a condition. */
final class Findings {

  private Findings() {}

  /** Every one, so that one edit can mend them all. */
  static String words(List<Finding> findings) {
    return findings.stream().map(Finding::toString).collect(Collectors.joining(" · "));
  }
}
