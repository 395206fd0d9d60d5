// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.removal.Deletion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far a deletion is. */
final class DeletingVerdict {

  private static final String TIME_UP = "Time is up and what is left is being recorded: ";

  private DeletingVerdict() {}

  /** Empty when nothing is to be said any more. */
  static Optional<Verdict> of(Deletion deletion) {
    return switch (deletion) {
      case Deletion.Over over when over.kept().isEmpty() -> Optional.empty();
      case Deletion.Over over -> Optional.of(yes("RetainingData", over.kept()));
      case Deletion.Clearing clearing ->
          Optional.of(yes(clearing.step().reason(), clearing.step().message()));
      case Deletion.Waiting waiting -> Optional.of(yes("WaitingForCluster", waiting.message()));
      case Deletion.TimeUp up ->
          Optional.of(yes("WaitingForCluster", TIME_UP + up.leftover().reason()));
    };
  }

  private static Verdict yes(String reason, String message) {
    return Verdict.yes(ConditionType.DELETING, reason, message);
  }

  static RegionStatus over(Region region, Deletion deletion, Verdict deleting, Instant now) {
    var ready = Verdict.no(ConditionType.READY, "Deleting", deleting.message());
    var leftover = deletion instanceof Deletion.TimeUp up ? up.leftover() : null;
    return KeptStatus.under(region, List.of(ready, deleting), leftover, now);
  }
}
