// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/**
 * The planner and the oracle, each written from the same text alone, say the same. A failure tells
 * its seed and the least case that fails.
 */
class EveryPlanIsLawfulTest {

  @AddLifecycleHook(SeedFromOutside.class)
  @Property(tries = 100_000, seed = "20261125")
  void aPlanHoldsWhatTheLawPermitsAndNothingElse(@ForAll("recipes") Recipe recipe) {
    var held = Held.of(recipe.world(), recipe.name());
    held.check();
    if (recipe.rendered()) {
      held.result().plan().map(plan -> Rendering.of(held, plan)).ifPresent(Rendering::check);
    }
    Statistics.collect(outcome(held));
    Statistics.coverage(EveryPlanIsLawfulTest::enoughOfEach);
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return Recipes.all();
  }

  private static String outcome(Held held) {
    if (held.result().plan().isEmpty()) {
      return "no plan";
    }
    return held.result().clean() ? "nothing against it" : "something withheld";
  }

  /** What is never tried proves nothing. */
  private static void enoughOfEach(StatisticsCoverage coverage) {
    coverage.check("no plan").percentage(percent -> percent > 5);
    coverage.check("nothing against it").percentage(percent -> percent > 5);
    coverage.check("something withheld").percentage(percent -> percent > 20);
  }
}
