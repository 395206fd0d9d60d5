// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import java.util.ArrayList;
import java.util.List;

/** Faults as they are found. */
final class Findings {

  /** Nobody reads more, and a hostile document must not fill the memory with them. */
  static final int MOST = 1000;

  private final List<Fault> faults = new ArrayList<>();
  private int blocking;

  /** Something that leaves the value with another shape than rules count on. */
  void block(Place at, String problem) {
    blocking++;
    add(at, problem);
  }

  void add(Place at, String problem) {
    if (faults.size() < MOST) {
      faults.add(new Fault(at.path(), problem));
    } else if (faults.size() == MOST) {
      faults.add(new Fault("", "more faults than are listed"));
    }
  }

  /** Grows whenever a rule on a surrounding value can no longer be asked. */
  int blocking() {
    return blocking;
  }

  List<Fault> faults() {
    return faults;
  }
}
