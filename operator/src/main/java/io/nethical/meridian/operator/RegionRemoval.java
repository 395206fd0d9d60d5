// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.DeletionPolicy;
import io.nethical.meridian.cluster.Applier;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.cluster.WantedObjects;
import io.nethical.meridian.cluster.WriteRules;
import io.nethical.meridian.plan.Planner;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Takes a deleted Region out of its member. Nothing data-bearing exists yet, so every object that
 * carries the Region's UID goes; a member that cannot be reached, or whose enrolment is gone, holds
 * the Region back for its deletionTimeout and no longer.
 */
@Singleton
class RegionRemoval {

  /** How far it is. */
  sealed interface Step {}

  /** Nothing is left that we may or can remove. */
  record Done() implements Step {}

  /**
   * @param unseen why the member cannot be cleared, empty while it can
   */
  record Waiting(Optional<String> unseen, Duration lookAgain) implements Step {}

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final Duration LOOK_AGAIN_FOR_MEMBER = Duration.ofSeconds(5);

  private final Applier applier;
  private final InstantSource clock;

  RegionRemoval(Applier applier, InstantSource clock) {
    this.applier = applier;
    this.clock = clock;
  }

  Step step(Region region, Optional<Member> member) {
    boolean orphan = region.getSpec().deletionPolicy() == DeletionPolicy.ORPHAN;
    if (orphan || neverPlanned(region) || !clock.instant().isBefore(end(region))) {
      return new Done();
    }
    if (member.isEmpty()) {
      return waiting(region, "The member's cluster Secret is not there or not granted");
    }
    if (!member.get().synced() || !member.get().reachability().answering()) {
      return waiting(region, "The member does not answer");
    }
    return clear(region, member.get());
  }

  private Step clear(Region region, Member member) {
    var spec = region.getSpec();
    var rules =
        new WriteRules(region.getMetadata().getUid(), spec.adoptionPolicy(), spec.driftPolicy());
    applier.apply(member, WantedObjects.none(), rules);
    return applier.nothingLeft(member, rules)
        ? new Done()
        : new Waiting(Optional.empty(), LOOK_AGAIN);
  }

  private static Waiting waiting(Region region, String why) {
    String words =
        why + "; its objects are left where they are if this is still so at " + end(region) + ".";
    return new Waiting(Optional.of(words), LOOK_AGAIN_FOR_MEMBER);
  }

  /** A Region that was never accepted never wrote anything. */
  private static boolean neverPlanned(Region region) {
    return region.getStatus() == null || region.getStatus().capacity() == null;
  }

  private static Instant end(Region region) {
    return Instant.parse(region.getMetadata().getDeletionTimestamp())
        .plus(Planner.deletionTimeout(region));
  }
}
