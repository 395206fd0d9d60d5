// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices, by position. A position that is missing is 0.
 *
 * @param values each from 0 to {@value #MOST}
 */
record Numbers(List<Integer> values) {

  static final int MOST = 9999;

  int at(int position) {
    return position < values.size() ? values.get(position) : 0;
  }

  /** From 0 to {@code of - 1}. */
  int among(int position, int of) {
    return at(position) % of;
  }

  /** True once in so many cases. */
  boolean rarely(int position, int times) {
    return among(position, times) == times - 1;
  }

  <T> T one(int position, List<T> of) {
    return of.get(among(position, of.size()));
  }

  /** The entries whose bit is set. */
  static <T> List<T> some(int bits, List<T> of) {
    var chosen = new ArrayList<T>();
    for (int i = 0; i < of.size(); i++) {
      if ((bits >> i & 1) == 1) {
        chosen.add(of.get(i));
      }
    }
    return chosen;
  }
}
