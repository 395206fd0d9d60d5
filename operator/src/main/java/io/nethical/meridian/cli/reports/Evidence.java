// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

/**
 * One thing a regime asks of one Region, and what answers it.
 *
 * @param requirement such as {@code right to erasure}
 * @param field that answers it
 * @param value there; null where nothing is said
 * @param verdict satisfied, forced by the regime (nothing is said, so it is on), violated, or not
 *     enforced here
 * @param since when the Region has been compliant; null where only files were read, or it is not
 */
public record Evidence(
    String region,
    String regime,
    String requirement,
    String field,
    String value,
    String verdict,
    String since) {

  static final String SATISFIED = "satisfied";
  static final String FORCED = "forced by the regime";
  static final String VIOLATED = "violated";
  static final String NOT_ENFORCED = "not enforced here";
}
