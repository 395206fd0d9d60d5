// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.shared.Leftover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was true of a Region's parts stands, under a summary that says what is going on. */
final class KeptStatus {

  private static final Set<String> SUMMARY =
      Set.of(
          ConditionType.READY,
          ConditionType.RECONCILING,
          ConditionType.STALLED,
          ConditionType.DELETING);

  private KeptStatus() {}

  /**
   * @param leftover null when there is none
   */
  static RegionStatus under(Region region, List<Verdict> summary, Leftover leftover, Instant now) {
    RegionStatus before = region.getStatus();
    List<Condition> old = before == null ? List.of() : before.conditions();
    Long generation = region.getMetadata().getGeneration();
    var conditions = new ArrayList<>(Conditions.merge(old, summary, generation, now));
    old.stream().filter(c -> !SUMMARY.contains(c.getType())).forEach(conditions::add);
    return new RegionStatus(
        generation,
        conditions,
        null,
        before == null ? null : before.capacity(),
        List.of(),
        before == null ? null : before.release(),
        before == null ? null : before.member(),
        before == null ? null : before.allowedCountries(),
        before == null ? null : before.warnings(),
        leftover);
  }
}
