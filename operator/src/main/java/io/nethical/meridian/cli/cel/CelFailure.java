// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

/** A rule that has no value for the object at hand; caught where rules are judged. */
final class CelFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CelFailure(String why) {
    super(why, null, false, false);
  }

  static CelFailure noOverload() {
    return new CelFailure("no such overload");
  }

  static CelFailure conversion(String to) {
    return new CelFailure("type conversion error from 'string' to '" + to + "'");
  }
}
