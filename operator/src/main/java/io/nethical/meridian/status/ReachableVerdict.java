// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.region.MemberCredential;
import io.nethical.meridian.observed.Credential;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.plan.PlanResult;

/** Whether the member answers, in words for people; the grace and the streak are already in it. */
final class ReachableVerdict {

  private ReachableVerdict() {}

  static Verdict of(RegionSituation now) {
    if (now.observation().isEmpty()) {
      return pending("Not connected to the member cluster yet.");
    }
    Reachability member = now.observation().get().reachability();
    return switch (member.state()) {
      case UNKNOWN -> pending("Connecting to the member cluster.");
      case REACHABLE -> Verdict.yes(ConditionType.CLUSTER_REACHABLE, member.reason(), answers(now));
      case UNREACHABLE ->
          Verdict.no(ConditionType.CLUSTER_REACHABLE, member.reason(), gone(now, member));
    };
  }

  private static String answers(RegionSituation now) {
    String waiting = now.observation().map(Observation::waiting).orElse("");
    return "The member's API server answers."
        + now.observation().map(Observation::credential).map(ReachableVerdict::told).orElse("")
        + (waiting.isEmpty()
            ? ""
            : " What the changed cluster Secret describes is not used yet: " + waiting);
  }

  private static String told(Credential credential) {
    if (credential.kind() == MemberCredential.STATIC) {
      return " Its credential is static: only people renew it.";
    }
    return credential.trouble().isEmpty()
        ? ""
        : " The operator's token could not be renewed and is used until it ends: "
            + credential.trouble();
  }

  private static String gone(RegionSituation now, Reachability member) {
    String secret =
        now.planned()
            .flatMap(PlanResult::plan)
            .map(plan -> " of Secret " + plan.placement().clusterSecret())
            .orElse("");
    if (member.answering()) {
      return "The member cluster"
          + secret
          + " answers again; it counts as back after three answers.";
    }
    String last =
        member.lastAnswer() == null
            ? "has never answered since " + member.failingSince()
            : "has not answered since " + member.failingSince();
    return "The member cluster"
        + secret
        + " "
        + last
        + ": "
        + member.message()
        + ". What runs there goes on; nothing is written until it answers.";
  }

  private static Verdict pending(String message) {
    return Verdict.unknown(ConditionType.CLUSTER_REACHABLE, "Pending", message);
  }
}
