// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The next thing to do about a Region that is leaving a member that can be seen.
 *
 * @param reason of the condition Deleting
 * @param waitFor what must be gone before the step after this; empty when all is done
 * @param kept what is said of data that stays, empty when none does
 */
public record RemovalStep(String reason, List<ObservedObject> waitFor, String kept) {

  private static final String DRAINING = "Draining";
  private static final String RETAINING = "RetainingData";
  private static final int MOST_NAMED = 3;

  /** Each step waits for the one before, so that nothing is pulled from under a running pod. */
  public static RemovalStep next(Standing standing, DataFate fate, String uid) {
    var claims = standing.claims().stream().map(o -> o.key().name()).toList();
    String kept = fate.words(claims, uid);
    if (!standing.workloads().isEmpty()) {
      return new RemovalStep(DRAINING, standing.workloads(), kept);
    }
    if (!standing.rest().isEmpty()) {
      return new RemovalStep(kept.isEmpty() ? DRAINING : RETAINING, standing.rest(), kept);
    }
    if (fate == DataFate.DELETED && !claims.isEmpty()) {
      return new RemovalStep(DRAINING, standing.claims(), "");
    }
    return new RemovalStep(kept.isEmpty() ? DRAINING : RETAINING, List.of(), kept);
  }

  public boolean done() {
    return waitFor.isEmpty();
  }

  /** What is to be deleted now; the others are on their way out. */
  public List<ObservedObject> delete() {
    return waitFor.stream().filter(o -> !o.deleting()).toList();
  }

  /** In words for people. */
  public String message() {
    String what = done() ? "" : "Removing " + named(waitFor) + " from the member.";
    return (what + " " + kept).strip();
  }

  /** The first few, and how many more. */
  static String named(List<ObservedObject> objects) {
    String first =
        objects.stream()
            .limit(MOST_NAMED)
            .map(ObservedObject::key)
            .map(ObjectKey::toString)
            .collect(Collectors.joining(", "));
    int more = objects.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
