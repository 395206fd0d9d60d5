// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.live;

import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.PlannedRegion;
import io.nethical.meridian.cli.picture.Ref;
import io.nethical.meridian.cli.reports.MemberChanges;
import io.nethical.meridian.cli.reports.MemberChanges.Change;
import io.nethical.meridian.cluster.Rehearsal;
import io.nethical.meridian.cluster.Rehearsed;
import io.nethical.meridian.cluster.Rehearsed.Outcome;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.List;
import java.util.Locale;

/** Asks the member of each planned Region what would change there. */
public final class MemberQuestions {

  private final Hub hub;

  public MemberQuestions(Hub hub) {
    this.hub = hub;
  }

  /** All at once: one that does not answer must not keep the others waiting. */
  public List<MemberChanges> ask(List<PlannedFleet> fleets) {
    return fleets.stream().flatMap(fleet -> fleet.regions().stream()).toList().parallelStream()
        .map(this::ask)
        .toList();
  }

  private MemberChanges ask(PlannedRegion region) {
    if (region.plan().isEmpty()) {
      return MemberChanges.unasked(region.name(), "it cannot be planned");
    }
    var enrolment = hub.enrolment(Ref.clusterOf(region.inputs().region()));
    if (!(enrolment.facts() instanceof ClusterFacts.Enrolled)) {
      return MemberChanges.unasked(region.name(), "no cluster that can be used is enrolled for it");
    }
    try (var rehearsal = Rehearsal.in(enrolment)) {
      return told(region.name(), rehearsal.of(DesiredObjects.of(region.plan().orElseThrow())));
    } catch (RuntimeException e) {
      return MemberChanges.unasked(region.name(), Rehearsal.words(e));
    }
  }

  private static MemberChanges told(String region, List<Rehearsed> all) {
    var changes =
        all.stream()
            .filter(one -> one.outcome() != Outcome.UNCHANGED)
            .map(
                one ->
                    new Change(
                        one.key().toString(),
                        one.outcome().name().toLowerCase(Locale.ROOT),
                        one.fields(),
                        one.note(),
                        one.restarts()))
            .toList();
    return new MemberChanges(region, "", changes, all.size() - changes.size());
  }
}
