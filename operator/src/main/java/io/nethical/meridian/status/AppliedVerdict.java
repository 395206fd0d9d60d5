// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the member holds every desired object. */
final class AppliedVerdict {

  private static final int MOST_NAMED = 3;

  private AppliedVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.unreachable()) {
      return Verdict.unknown(
          ConditionType.APPLIED, "ClusterUnreachable", "The member cannot be seen.");
    }
    String trouble =
        now.observation()
            .filter(o -> o.reachability().answering())
            .map(Observation::trouble)
            .orElse("");
    if (!trouble.isEmpty()) {
      String words = "The member's objects cannot be read: " + trouble;
      return Verdict.no(
          ConditionType.APPLIED,
          trouble.contains("forbidden") ? "Forbidden" : "ApplyFailed",
          words);
    }
    if (now.pause().isPresent()) {
      return Verdict.unknown(ConditionType.APPLIED, "Suspended", "Nothing is compared in a pause.");
    }
    if (now.outcomes().isEmpty() || !now.seen()) {
      return Verdict.unknown(ConditionType.APPLIED, "Pending", "Nothing was compared yet.");
    }
    List<Outcome> outcomes = now.outcomes().get();
    List<Outcome> failed = outcomes.stream().filter(o -> o.result().failed()).toList();
    return failed.isEmpty()
        ? Verdict.yes(ConditionType.APPLIED, "Applied", held(outcomes) + " objects are as planned.")
        : Verdict.no(ConditionType.APPLIED, reason(failed), words(failed));
  }

  private static long held(List<Outcome> outcomes) {
    return outcomes.stream().filter(o -> o.result() != Result.PRUNED).count();
  }

  private static String reason(List<Outcome> failed) {
    return switch (failed.getFirst().result()) {
      case FIELD_CONFLICT -> "FieldConflict";
      case OWNED_BY_OTHERS -> "OwnedByOthers";
      case FORBIDDEN -> "Forbidden";
      case QUOTA_EXCEEDED -> "QuotaExceeded";
      case MASS_CHANGE_BLOCKED -> "MassChangeBlocked";
      default -> "ApplyFailed";
    };
  }

  private static String words(List<Outcome> failed) {
    if (failed.getFirst().result() == Result.MASS_CHANGE_BLOCKED) {
      return failed.getFirst().message();
    }
    String named =
        failed.stream()
            .limit(MOST_NAMED)
            .map(o -> o.key() + ": " + o.message())
            .collect(Collectors.joining(" · "));
    int more = failed.size() - MOST_NAMED;
    return more > 0 ? named + " · and " + more + " more" : named;
  }
}
