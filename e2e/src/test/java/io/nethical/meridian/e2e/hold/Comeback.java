// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.ConditionHistory;
import io.nethical.meridian.e2e.suite.Return;
import java.util.ArrayList;
import java.util.List;

/**
 * How soon a member that returned was looked at and was told of, beside what is promised.
 *
 * @param name of the trouble, in the report
 * @param look seconds until the first call that asks for objects
 * @param told seconds until ClusterReachable is True
 */
record Comeback(String name, double look, double told) {

  private static final double LOOK = 10;
  private static final double TRUE = 20;

  static Comeback of(String name, Return back, ConditionHistory history) {
    return new Comeback(name, back.lookedAt(), back.reachable(history));
  }

  List<Measurement> figures() {
    return List.of(
        Measurement.atMost(name + "-look", "return to the first look at objects", look, "s", LOOK),
        Measurement.atMost(name + "-true", "return to ClusterReachable True", told, "s", TRUE));
  }

  /**
   * @param missed seconds from the trouble to ClusterReachable False
   */
  List<Measurement> figures(double missed) {
    List<Measurement> all = new ArrayList<>(figures());
    all.addFirst(
        Measurement.reported(name + "-false", "trouble to ClusterReachable False", missed, "s"));
    return all;
  }
}
