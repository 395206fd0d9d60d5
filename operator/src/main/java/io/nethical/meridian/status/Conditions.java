// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import io.fabric8.kubernetes.api.model.ConditionBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Condition lists: merged by type, in a fixed order, moving their time only with their status. */
public final class Conditions {

  private Conditions() {}

  /**
   * The verdicts as conditions, in their order; a type without a verdict is gone.
   *
   * @param before the list as it was, whose times are kept where the status is the same
   */
  static List<Condition> merge(
      List<Condition> before, List<Verdict> verdicts, Long generation, Instant now) {
    return verdicts.stream()
        .map(v -> condition(v, find(before, v.type()), generation, now))
        .toList();
  }

  private static Condition condition(
      Verdict verdict, Optional<Condition> before, Long generation, Instant now) {
    String status = verdict.status().spelling();
    String since =
        before
            .filter(b -> status.equals(b.getStatus()))
            .map(Condition::getLastTransitionTime)
            .orElseGet(() -> now.truncatedTo(ChronoUnit.SECONDS).toString());
    return new ConditionBuilder()
        .withType(verdict.type())
        .withStatus(status)
        .withReason(verdict.reason())
        .withMessage(verdict.message())
        .withObservedGeneration(generation)
        .withLastTransitionTime(since)
        .build();
  }

  public static Optional<Condition> find(List<Condition> conditions, String type) {
    return conditions.stream().filter(c -> type.equals(c.getType())).findFirst();
  }

  public static boolean isTrue(List<Condition> conditions, String type) {
    return find(conditions, type).filter(c -> "True".equals(c.getStatus())).isPresent();
  }
}
