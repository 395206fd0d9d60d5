// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

/**
 * The variables an expression can see, innermost first.
 *
 * @param outer null for the outermost
 */
record Scope(String name, Object value, Scope outer) {
  static final String SELF = "self";
  static final String OLD_SELF = "oldSelf";

  Object lookUp(String wanted) {
    for (var scope = this; scope != null; scope = scope.outer) {
      if (scope.name.equals(wanted)) {
        return scope.value;
      }
    }
    throw new IllegalStateException("the compiler let an unknown name through: " + wanted);
  }
}
