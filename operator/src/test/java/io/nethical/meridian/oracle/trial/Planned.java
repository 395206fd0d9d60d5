// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.nethical.meridian.oracle.World;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Neighbourhood;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.Standing;
import java.util.Optional;

/** What the planner makes of one Region of a world. */
final class Planned {

  private Planned() {}

  static PlanResult of(World world, String self) {
    var standings =
        world.regions().entrySet().stream()
            .map(
                one ->
                    new Standing(
                        one.getValue(), Optional.ofNullable(world.enrolled().get(one.getKey()))))
            .toList();
    return Planner.plan(
        new PlanInputs(
            world.regions().get(self),
            Optional.of(world.fleet()),
            world.profiles(),
            cluster(world, self),
            Neighbourhood.of(standings),
            world.today()));
  }

  private static ClusterFacts cluster(World world, String self) {
    var country = world.enrolled().get(self);
    return country == null
        ? new ClusterFacts.Missing()
        : new ClusterFacts.Enrolled(country, Pool.NAMESPACE, Pool.NAMESPACE + "/" + self);
  }
}
