// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.util.Optional;

/**
 * What a Region says to one requirement.
 *
 * @param value null where it says nothing
 */
record Answer(String requirement, String field, String value, String verdict) {

  /** A switch that must not be off; left out, it is on. */
  static Answer toSwitch(String requirement, String field, Optional<Boolean> said) {
    return new Answer(
        requirement,
        field,
        said.map(String::valueOf).orElse(null),
        said.map(on -> on ? Evidence.SATISFIED : Evidence.VIOLATED).orElse(Evidence.FORCED));
  }

  /** A strength that must not be below a floor; left out, it is the floor. */
  static <E extends Enum<E>> Answer toFloor(String what, String field, E floor, Optional<E> said) {
    return new Answer(
        what + " at least " + Word.of(floor),
        field,
        said.map(Word::of).orElse(null),
        said.map(one -> one.compareTo(floor) >= 0 ? Evidence.SATISFIED : Evidence.VIOLATED)
            .orElse(Evidence.FORCED));
  }

  static Answer toBound(String requirement, String field, long days, boolean kept) {
    return new Answer(
        requirement, field, days + " days", kept ? Evidence.SATISFIED : Evidence.VIOLATED);
  }
}
