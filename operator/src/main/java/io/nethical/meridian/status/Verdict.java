// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

/**
 * What one condition says now, before it is merged with what it said before.
 *
 * @param reason of the closed set in {@code docs/conditions.md}; also the event reason and the
 *     metric label
 */
record Verdict(String type, Truth status, String reason, String message) {

  enum Truth {
    TRUE("True"),
    FALSE("False"),
    UNKNOWN("Unknown");

    private final String spelling;

    Truth(String spelling) {
      this.spelling = spelling;
    }

    String spelling() {
      return spelling;
    }
  }

  static Verdict yes(String type, String reason, String message) {
    return new Verdict(type, Truth.TRUE, reason, message);
  }

  static Verdict no(String type, String reason, String message) {
    return new Verdict(type, Truth.FALSE, reason, message);
  }

  static Verdict unknown(String type, String reason, String message) {
    return new Verdict(type, Truth.UNKNOWN, reason, message);
  }

  boolean isTrue() {
    return status == Truth.TRUE;
  }

  boolean isFalse() {
    return status == Truth.FALSE;
  }
}
