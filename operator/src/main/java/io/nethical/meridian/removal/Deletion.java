// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.DeletionPolicy;
import io.nethical.meridian.api.shared.Leftover;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.Planner;
import java.time.Instant;
import java.util.Optional;

/** The state machine of a Region's deletion: from what is seen now to what is done now. */
public sealed interface Deletion {

  /** What a wait ends in. */
  String GOES = "; the Region goes without it if this is still so at %s.";

  /**
   * The finalizer may go.
   *
   * @param kept what is said last of data that stays, empty when none does
   */
  record Over(String kept) implements Deletion {}

  /**
   * The member is cleared by that step; look again.
   *
   * @param late what is recorded when a deletion is refused and time is up; empty while it is not
   */
  record Clearing(RemovalStep step, Optional<Leftover> late) implements Deletion {

    /** What holds once the deletions of the step were tried. */
    public Deletion after(String refused) {
      return refused.isEmpty() || late.isEmpty()
          ? this
          : new TimeUp(because(late.get(), "Not removed in time: " + refused));
    }
  }

  /** Nothing can be done now; look again. */
  record Waiting(String message) implements Deletion {}

  /** Time is up: the finalizer may go as soon as this stands in the Fleet's status. */
  record TimeUp(Leftover leftover) implements Deletion {}

  /**
   * Whether the Region may go: nothing is left, or it is written down what is. With its Fleet gone
   * there is nowhere to write it, and that must not hold a namespace that is being deleted.
   */
  default boolean over(Optional<Fleet> fleet) {
    return switch (this) {
      case Over _ -> true;
      case Clearing _, Waiting _ -> false;
      case TimeUp up -> fleet.map(f -> Leftovers.recorded(f, up.leftover())).orElse(true);
    };
  }

  /**
   * What is to be done now.
   *
   * @param namespace the target namespace, empty while it is not known
   */
  static Deletion decide(Region region, Optional<String> namespace, MemberView view, Instant now) {
    if (region.getSpec().deletionPolicy() == DeletionPolicy.ORPHAN || neverWritten(region)) {
      return new Over("");
    }
    Instant end = end(region);
    var late = Optional.of(leftover(region, namespace, end)).filter(_ -> !now.isBefore(end));
    return switch (view) {
      case MemberView.NotYet _ -> new Waiting("Waiting to see the member.");
      case MemberView.Unseen unseen ->
          late.<Deletion>map(left -> new TimeUp(because(left, unseen.why() + ".")))
              .orElseGet(() -> new Waiting(unseen.why() + GOES.formatted(end)));
      case MemberView.Seen seen -> clearing(region, seen.standing(), late);
    };
  }

  private static Deletion clearing(Region region, Standing standing, Optional<Leftover> late) {
    var step = RemovalStep.next(standing, DataFate.of(region), region.getMetadata().getUid());
    if (step.done()) {
      return new Over(step.kept());
    }
    boolean stuck = late.isPresent() && step.delete().isEmpty();
    return stuck
        ? new TimeUp(
            because(late.get(), "Not gone in time: " + RemovalStep.named(step.waitFor()) + "."))
        : new Clearing(step, late);
  }

  private static Leftover leftover(Region region, Optional<String> namespace, Instant end) {
    var meta = region.getMetadata();
    return new Leftover(
        meta.getName(),
        meta.getUid(),
        region.getSpec().cluster().secretRef().name(),
        namespace.orElse(null),
        region.getStatus().member() == null ? null : region.getStatus().member().clusterUid(),
        end.toString(),
        null);
  }

  private static Leftover because(Leftover left, String reason) {
    return new Leftover(
        left.region(),
        left.uid(),
        left.cluster(),
        left.namespace(),
        left.clusterUid(),
        left.since(),
        reason);
  }

  /** Its capacity stands in the status before the first write to the member. */
  private static boolean neverWritten(Region region) {
    return !PlanResult.begun(region);
  }

  private static Instant end(Region region) {
    return Instant.parse(region.getMetadata().getDeletionTimestamp())
        .plus(Planner.deletionTimeout(region));
  }
}
