// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.Scaling;
import java.util.List;

/**
 * What one Region declares it is for, and what it asks for to hold it.
 *
 * @param pods as few as {@code 4}, or {@code 4-8} where they are scaled; null without a plan
 * @param cpuPerPod request of one pod; null where none is made
 * @param hotPercent of the hot volume that the declared load fills
 * @param warmPercent of the warm volume, compressed as expected
 */
public record RegionCapacity(
    String region,
    long sustainedRps,
    long peakRps,
    long concurrentAgents,
    long storedActions,
    String pods,
    String cpuPerPod,
    Integer hotPercent,
    Integer warmPercent) {

  static RegionCapacity of(PlannedRegion region) {
    var capacity = region.spec().capacity();
    var fill = TierFill.of(region.spec());
    return new RegionCapacity(
        region.name(),
        capacity.sustainedRps(),
        capacity.peakRps(),
        capacity.concurrentAgents(),
        capacity.storedActions(),
        region.plan().map(RegionCapacity::pods).orElse(null),
        region.plan().map(plan -> plan.workload().resources().requests().get("cpu")).orElse(null),
        fill.hot(),
        fill.warm());
  }

  private static String pods(Plan plan) {
    var least = plan.workload().replicas();
    return plan.workload().scaling() instanceof Scaling.Automatic automatic
        ? least + "-" + automatic.maxReplicas()
        : String.valueOf(least);
  }

  static Table table(List<RegionCapacity> all) {
    var table =
        new Table(
            "REGION", "SUSTAINED/S", "PEAK/S", "AGENTS", "ACTIONS", "PODS x CPU", "HOT", "WARM");
    all.forEach(
        one ->
            table.row(
                one.region,
                one.sustainedRps,
                one.peakRps,
                one.concurrentAgents,
                one.storedActions,
                one.pods == null ? null : one.pods + " x " + one.cpuPerPod,
                Percent.text(one.hotPercent),
                Percent.text(one.warmPercent)));
    return table;
  }
}
