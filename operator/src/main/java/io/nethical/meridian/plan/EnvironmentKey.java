// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One variable of the contract with the workload.
 *
 * @param name the one spelling
 * @param source the field of the Region it comes from (the same field of the Fleet's defaults where
 *     there is one), or in words what decides it
 * @param formerly spellings of earlier environment files that mean the same, this one not among
 *     them
 * @param value empty means the variable is not set, so that the workload's own default holds
 */
record EnvironmentKey(
    String name, String source, List<String> formerly, Function<Lawful, Optional<String>> value) {

  static EnvironmentKey key(
      String name, String source, Function<Lawful, Optional<String>> value, String... formerly) {
    return new EnvironmentKey(name, source, List.of(formerly), value);
  }

  /** A variable whose value is known once another part of the Region is. */
  static EnvironmentKey announced(String name, String source, String... formerly) {
    return new EnvironmentKey(name, source, List.of(formerly), _ -> Optional.empty());
  }
}
