// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.status.ConditionType;
import io.nethical.meridian.status.Conditions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one Region is.
 *
 * @param ready True, False or Unknown
 * @param reason why it is or is not ready, in a word
 * @param serving whether it takes clients; null while nobody looked
 * @param cause the first condition that is not true, with its message; null where all are
 * @param since when it has been ready or not; null while nobody looked
 * @param next what it waits for; null where for nothing
 */
public record RegionState(
    String region,
    String ready,
    String reason,
    String serving,
    String cause,
    String since,
    String next) {

  private static final String PERSON = "a person: ";

  /** Those that stand beside the others and are no part of being ready. */
  private static final Set<String> ASIDE =
      Set.of(
          ConditionType.READY,
          ConditionType.RECONCILING,
          ConditionType.STALLED,
          ConditionType.DRIFTED,
          ConditionType.SUSPENDED,
          ConditionType.DELETING);

  /** What needs a person comes first, what is well last. */
  static final Comparator<RegionState> WORST_FIRST =
      Comparator.comparingInt(RegionState::rank).thenComparing(RegionState::region);

  static RegionState of(Region region) {
    var status = Optional.ofNullable(region.getStatus());
    var conditions = status.map(found -> found.conditions()).orElseGet(List::of);
    var ready = Conditions.find(conditions, ConditionType.READY);
    return new RegionState(
        region.getMetadata().getName(),
        ready.map(Condition::getStatus).orElse("Unknown"),
        ready.map(Condition::getReason).orElse("Pending"),
        status
            .flatMap(found -> Optional.ofNullable(found.serving()))
            .map(found -> found.state())
            .map(Word::of)
            .orElse(null),
        cause(conditions),
        ready.map(Condition::getLastTransitionTime).orElse(null),
        next(conditions));
  }

  private static String cause(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> !ASIDE.contains(condition.getType()))
        .filter(condition -> !"True".equals(condition.getStatus()))
        .findFirst()
        .map(found -> found.getType() + " " + found.getReason() + ": " + found.getMessage())
        .orElse(null);
  }

  private static String next(List<Condition> conditions) {
    return Conditions.find(conditions, ConditionType.STALLED)
        .map(stalled -> PERSON + stalled.getReason())
        .or(
            () ->
                Conditions.find(conditions, ConditionType.RECONCILING)
                    .map(under -> under.getReason() + ", " + firstWords(under.getMessage())))
        .orElse(null);
  }

  /** The rest repeats the cause. */
  private static String firstWords(String message) {
    return message.split(":", 2)[0];
  }

  private int rank() {
    if (next != null && next.startsWith(PERSON)) {
      return 0;
    }
    return switch (ready) {
      case "True" -> 3;
      case "False" -> 1;
      default -> 2;
    };
  }
}
