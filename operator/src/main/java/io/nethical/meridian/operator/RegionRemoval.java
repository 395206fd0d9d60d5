// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.api.reconciler.DeleteControl;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.DeletionPolicy;
import io.nethical.meridian.cluster.Applier;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.cluster.WriteRules;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.plan.ClusterFacts;
import io.nethical.meridian.plan.Planner;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Takes a deleted Region out of its member. Nothing data-bearing exists yet, so every object that
 * carries the Region's UID goes; a member that cannot be reached holds the Region back for its
 * deletionTimeout and no longer.
 */
@Singleton
class RegionRemoval {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Applier applier;
  private final InstantSource clock;

  RegionRemoval(Applier applier, InstantSource clock) {
    this.applier = applier;
    this.clock = clock;
  }

  /** Whether the Region may still use the cluster it was made in. */
  boolean granted(Region region, Optional<Enrolment> enrolment) {
    String name = region.getMetadata().getNamespace() + "/" + region.getMetadata().getName();
    return enrolment.isPresent()
        && enrolment.get().facts() instanceof ClusterFacts.Enrolled facts
        && facts.grantedTo().equals(name);
  }

  DeleteControl step(Region region, Optional<Enrolment> enrolment, Optional<Member> member) {
    boolean orphan = region.getSpec().deletionPolicy() == DeletionPolicy.ORPHAN;
    if (orphan || timedOut(region) || (member.isPresent() && gone(region, member.get()))) {
      return DeleteControl.defaultDelete();
    }
    boolean neverGranted = enrolment.isPresent() && !granted(region, enrolment);
    return neverGranted
        ? DeleteControl.defaultDelete()
        : DeleteControl.noFinalizerRemoval().rescheduleAfter(LOOK_AGAIN.toMillis());
  }

  private boolean gone(Region region, Member member) {
    if (!member.synced() || !member.reachability().answering()) {
      return false;
    }
    var spec = region.getSpec();
    var rules =
        new WriteRules(region.getMetadata().getUid(), spec.adoptionPolicy(), spec.driftPolicy());
    List<Outcome> outcomes = applier.apply(member, List.of(), rules);
    return outcomes.isEmpty() && applier.nothingLeft(member, rules);
  }

  private boolean timedOut(Region region) {
    Instant asked = Instant.parse(region.getMetadata().getDeletionTimestamp());
    return !clock.instant().isBefore(asked.plus(Planner.deletionTimeout(region)));
  }
}
