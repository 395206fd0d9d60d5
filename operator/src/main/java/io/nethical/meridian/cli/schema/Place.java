// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

/**
 * Where a value stands; spelled out only for what is found to be wrong.
 *
 * @param outer what holds it; null for the object as a whole
 * @param name of the field; empty for an entry of a list
 * @param index of the entry; negative for a field
 */
record Place(Place outer, String name, int index) {

  private static final int NO_ENTRY = -1;

  static final Place ROOT = new Place(null, "", NO_ENTRY);

  Place field(String field) {
    return new Place(this, field, NO_ENTRY);
  }

  Place entry(int entry) {
    return new Place(this, "", entry);
  }

  /** As the API server spells it; empty for the object as a whole. */
  String path() {
    if (outer == null) {
      return "";
    }
    var before = outer.path();
    if (index != NO_ENTRY) {
      return before + "[" + index + "]";
    }
    return before.isEmpty() ? Shown.clipped(name) : before + "." + Shown.clipped(name);
  }
}
