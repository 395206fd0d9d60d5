// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.rule;

/**
 * One thing a rule found.
 *
 * @param rule id of the rule, as {@code docs/rules.md} lists it
 * @param field path of the value at fault, from {@code spec} on
 * @param problem what is wrong, with the values that show it
 * @param remedy what a person can change
 */
public record Finding(String rule, Reason reason, String field, String problem, String remedy) {

  @Override
  public String toString() {
    return field + ": " + problem + "; " + remedy;
  }
}
