// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.fabric8.kubernetes.api.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The summary conditions: {@code Ready} is the first part that is not true, {@code Reconciling} and
 * {@code Stalled} say whether waiting helps. They stand only while true, and never both.
 */
final class Summary {

  /** Reasons of Applied that waiting does not mend, and what Stalled says of them. */
  private static final Map<String, String> NEEDS_A_HUMAN =
      Map.of(
          "OwnedByOthers", "OwnershipConflict",
          "FieldConflict", "OwnershipConflict",
          "MassChangeBlocked", "MassChangeBlocked");

  private Summary() {}

  /** Ready, and Reconciling or Stalled where one applies. */
  static List<Verdict> of(RegionSituation now, List<Verdict> parts, List<Condition> before) {
    var summary = new ArrayList<Verdict>();
    Verdict ready = ready(now, parts, before);
    summary.add(ready);
    if (!ready.isTrue() && now.pause().isEmpty()) {
      summary.add(stalled(parts).orElseGet(() -> reconciling(now, parts, before)));
    }
    return summary;
  }

  private static Verdict ready(RegionSituation now, List<Verdict> parts, List<Condition> before) {
    Optional<Verdict> first = parts.stream().filter(p -> !p.isTrue()).findFirst();
    if (now.pause().isPresent()) {
      return Verdict.unknown(ConditionType.READY, "Suspended", now.pause().get().words());
    }
    if (first.isEmpty()) {
      return Verdict.yes(ConditionType.READY, "AllReady", "Everything the plan asks for is ready.");
    }
    Verdict part = first.get();
    String words = part.type() + ": " + part.message();
    return switch (part.type()) {
      case ConditionType.ACCEPTED, ConditionType.COMPLIANT ->
          part.isFalse()
              ? Verdict.no(ConditionType.READY, "Blocked", words)
              : Verdict.unknown(ConditionType.READY, "Pending", words);
      case ConditionType.CLUSTER_REACHABLE ->
          Verdict.unknown(
              ConditionType.READY, part.isFalse() ? "ClusterUnreachable" : "Pending", words);
      default ->
          part.isFalse()
              ? Verdict.no(ConditionType.READY, wasReady(now, before), words)
              : Verdict.unknown(ConditionType.READY, "Pending", words);
    };
  }

  /** Degraded is what was ready at this generation before; else the Region is on its way there. */
  private static String wasReady(RegionSituation now, List<Condition> before) {
    return Conditions.find(before, ConditionType.READY)
        .filter(ready -> Long.valueOf(now.generation()).equals(ready.getObservedGeneration()))
        .filter(r -> "True".equals(r.getStatus()) || "Degraded".equals(r.getReason()))
        .map(ready -> "Degraded")
        .orElse("Progressing");
  }

  private static Optional<Verdict> stalled(List<Verdict> parts) {
    for (Verdict part : parts) {
      String reason = stalledReason(part);
      if (!reason.isEmpty()) {
        return Optional.of(
            Verdict.yes(ConditionType.STALLED, reason, part.type() + ": " + part.message()));
      }
    }
    return Optional.empty();
  }

  private static String stalledReason(Verdict part) {
    if (!part.isFalse()) {
      return "";
    }
    return switch (part.type()) {
      case ConditionType.ACCEPTED -> "InvalidSpec";
      case ConditionType.COMPLIANT -> "PolicyDenied";
      case ConditionType.CLUSTER_REACHABLE -> "ClusterUnreachable";
      case ConditionType.APPLIED -> NEEDS_A_HUMAN.getOrDefault(part.reason(), "");
      default -> "";
    };
  }

  private static Verdict reconciling(
      RegionSituation now, List<Verdict> parts, List<Condition> before) {
    Verdict part = parts.stream().filter(p -> !p.isTrue()).findFirst().orElseThrow();
    boolean retrying = part.type().equals(ConditionType.APPLIED) && part.isFalse();
    boolean degraded = wasReady(now, before).equals("Degraded");
    return Verdict.yes(
        ConditionType.RECONCILING,
        retrying || degraded ? "Retrying" : "NewGeneration",
        "Waiting for " + part.type() + ": " + part.message());
  }
}
