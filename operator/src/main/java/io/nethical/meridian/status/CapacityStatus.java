// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.shared.CapacityFigures;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.CapacityPlan;
import io.nethical.meridian.plan.Plan;
import java.util.Optional;

/**
 * Declared is what the Region says; provisioned is the share of it that pods which are ready now
 * stand for, as the declaration is sized for the planned number of pods. Stored actions are
 * provisioned by the database alone, so they are unknown while a Region has none.
 */
final class CapacityStatus {

  private CapacityStatus() {}

  static RegionCapacityStatus of(Plan plan, RegionSituation now) {
    CapacityPlan declared = plan.capacity();
    Optional<Seen.Workload> workload =
        now.seen() ? now.observation().flatMap(Observation::workload) : Optional.empty();
    return new RegionCapacityStatus(
        new CapacityFigures(
            Math.toIntExact(declared.sustainedRps()),
            Math.toIntExact(declared.peakRps()),
            Math.toIntExact(declared.concurrentAgents()),
            declared.storedActions()),
        workload.map(w -> provisioned(declared, w, plan.workload().replicas())).orElse(null),
        null);
  }

  private static CapacityFigures provisioned(CapacityPlan declared, Seen.Workload seen, int pods) {
    int ready = Math.min(seen.ready(), pods);
    return new CapacityFigures(
        share(declared.sustainedRps(), ready, pods),
        share(declared.peakRps(), ready, pods),
        share(declared.concurrentAgents(), ready, pods),
        null);
  }

  private static int share(long figure, int ready, int pods) {
    return Math.toIntExact(figure * ready / pods);
  }
}
