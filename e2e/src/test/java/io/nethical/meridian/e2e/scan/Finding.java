// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

/**
 * What a checker objects to.
 *
 * @param tool the checker
 * @param check its name of the rule; where a rule says several things, also which; where it has no
 *     name, what was said
 * @param object kind and name, as {@code Deployment/meridian-operator}
 * @param says the objection in the checker's words
 * @param where the documents that the object is among
 */
record Finding(String tool, String check, String object, String says, String where) {

  @Override
  public String toString() {
    return "%s, %s of %s: %s (%s)".formatted(tool, object, where, check, says);
  }
}
