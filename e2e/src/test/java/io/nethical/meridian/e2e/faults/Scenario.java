// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import io.nethical.meridian.e2e.suite.FleetUnderTest;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Steps that end where they began, so that they can be played again and again. Faults are put at
 * the calls that the operator makes in each step.
 *
 * @param regions Regions it makes and removes; their members and they themselves are compared
 * @param steps in order; before the first and after the last none of the Regions exists
 */
record Scenario(String name, Set<String> regions, List<Step> steps) {

  /**
   * What somebody asks for.
   *
   * @param name unique in the scenario
   * @param live the scenario's Regions that exist afterwards
   * @param act asks, and waits for nothing
   */
  record Step(String name, Set<String> live, Consumer<FleetUnderTest> act) {}
}
