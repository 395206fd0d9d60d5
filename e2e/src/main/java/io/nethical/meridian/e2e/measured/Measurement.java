// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.measured;

/**
 * One figure.
 *
 * @param id stable name, for comparing runs
 * @param what a sentence that says what was measured
 * @param goal what the product promises, in the same unit; null where a figure is only reported
 * @param met whether the figure keeps the promise; true where there is none
 */
public record Measurement(
    String id, String what, double value, String unit, Double goal, boolean met) {

  /** A figure that must not exceed its goal. */
  public static Measurement atMost(String id, String what, double value, String unit, double goal) {
    return new Measurement(id, what, value, unit, goal, value <= goal);
  }

  /** Whether it exceeds its goal by no more than a factor; true where there is none. */
  public boolean within(double factor) {
    return met || value <= goal * factor;
  }

  /** A figure that must reach its goal. */
  public static Measurement atLeast(
      String id, String what, double value, String unit, double goal) {
    return new Measurement(id, what, value, unit, goal, value >= goal);
  }

  /** A figure without a promise. */
  public static Measurement reported(String id, String what, double value, String unit) {
    return new Measurement(id, what, value, unit, null, true);
  }
}
