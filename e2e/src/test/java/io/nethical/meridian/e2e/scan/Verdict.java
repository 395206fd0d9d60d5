// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of one checker's look.
 *
 * @param judged how many documents, of kubeconform, or rules at objects it came to a result about
 */
record Verdict(int judged, List<Finding> findings) {

  static final Verdict NONE = new Verdict(0, List.of());

  /** This and another of the same checker. */
  Verdict and(Verdict other) {
    return new Verdict(
        judged + other.judged, Stream.concat(findings.stream(), other.findings.stream()).toList());
  }
}
