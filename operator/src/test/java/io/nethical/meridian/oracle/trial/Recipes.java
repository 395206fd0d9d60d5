// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Every recipe there can be, each as likely as any other of its size. */
final class Recipes {

  private static final int MOST_REGIONS = 12;
  private static final int MOST_EDITS = 6;

  private Recipes() {}

  static Arbitrary<Recipe> all() {
    return Combinators.combine(
            numbers(4),
            numbers(6).list().ofSize(FleetRecipe.MOST_PLACES),
            numbers(10).list().ofMaxSize(Pool.REGIMES.size()),
            numbers(20).list().ofMinSize(1).ofMaxSize(MOST_REGIONS),
            numbers(3).list().ofMaxSize(MOST_EDITS),
            choice())
        .as(Recipe::new);
  }

  private static Arbitrary<Numbers> numbers(int size) {
    return choice().list().ofSize(size).map(Numbers::new);
  }

  private static Arbitrary<Integer> choice() {
    return Arbitraries.integers()
        .between(0, Numbers.MOST)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }
}
