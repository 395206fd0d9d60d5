// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.MemberCredential;
import io.nethical.meridian.observed.Credential;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.RegionEdit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a pass may have learned of a Region of four pods. */
final class Situations {

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  static final Reachability UP = Reachability.unproven(NOW).answered(NOW);
  static final Reachability DOWN =
      UP.failed(NOW, "ProbeFailed", "refused")
          .failed(NOW.plusSeconds(60), "ProbeFailed", "refused");
  static final Seen.Workload COMPLETE = new Seen.Workload(4, 4, 4, "r1", "r1", true);
  static final Seen.Workload ONE_SHORT = new Seen.Workload(4, 3, 4, "r1", "r1", true);

  static final Credential MINTED = new Credential(MemberCredential.MINTED, "");

  private Situations() {}

  static Region region() {
    var region = RegionEdit.ofFullRegion().without("suspend").region();
    region.getMetadata().setGeneration(1L);
    return region;
  }

  static PlanResult planned(Region region) {
    return Inputs.of(region).plan();
  }

  /** The member was read and compared. */
  static RegionSituation seen(
      Region region,
      Reachability member,
      Seen.Workload workload,
      List<Seen.Pod> pods,
      Outcome... outcomes) {
    return of(region, observation(member, workload, pods), Optional.of(List.of(outcomes)));
  }

  static RegionSituation of(
      Region region, Observation observation, Optional<List<Outcome>> outcomes) {
    return new RegionSituation(
        region, Optional.of(planned(region)), Optional.of(observation), outcomes, Optional.empty());
  }

  static Observation observation(Reachability member, Seen.Workload workload, List<Seen.Pod> pods) {
    return new Observation(
        member, true, "", Optional.empty(), MINTED, "", Optional.of(workload), pods, List.of());
  }
}
