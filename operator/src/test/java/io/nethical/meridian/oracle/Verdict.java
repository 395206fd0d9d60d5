// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle;

/** What the law says to one way out of a Region. */
public enum Verdict {
  PERMITTED,
  FORBIDDEN,
  /** Something it depends on is not known, so it is not taken and not held against anybody. */
  UNKNOWN;

  /** Both are needed; what is forbidden once is forbidden. */
  Verdict and(Verdict other) {
    if (this == FORBIDDEN || other == FORBIDDEN) {
      return FORBIDDEN;
    }
    return this == PERMITTED ? other : this;
  }
}
