// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;

/** Brings one object of a member to what is wanted, with as few calls as can be trusted. */
record ObjectWrite(Member member, Wanted wanted, WriteRules rules) {

  /**
   * @param seen what the cache holds, null when it holds nothing: the server is then asked, because
   *     an object without our labels is in no cache
   */
  Outcome bring(ObservedObject seen) {
    try {
      return seen == null || !rules.ours(seen) ? lookUpFirst() : overOurs(seen, true);
    } catch (KubernetesClientException e) {
      return failed(e);
    }
  }

  private Outcome lookUpFirst() {
    var live = member.calls().get(wanted.key());
    if (live.isEmpty()) {
      return applied(member.calls().apply(wanted.object(), false), Result.CREATED);
    }
    ObservedObject found = ObservedReader.read(live.get());
    return rules.ours(found) ? overOurs(found, true) : overStranger(live.get(), found);
  }

  private Outcome overStranger(GenericKubernetesResource live, ObservedObject found) {
    return Adoption.refusal(rules.adoption(), wanted, live, found)
        .map(why -> new Outcome(wanted.key(), Result.OWNED_BY_OTHERS, why))
        .orElseGet(() -> adopt(found));
  }

  private Outcome adopt(ObservedObject found) {
    return applied(member.calls().apply(wanted.over(found), true), Result.ADOPTED);
  }

  private Outcome overOurs(ObservedObject found, boolean mayRetry) {
    if (wanted.matches(found)) {
      return Outcome.of(wanted.key(), Result.UNCHANGED);
    }
    if (found.deleting()) {
      return new Outcome(
          wanted.key(), Result.APPLY_FAILED, "is being deleted; waiting for it to go");
    }
    boolean drifted = wanted.wasAppliedTo(found);
    if (drifted && rules.drift() == DriftPolicy.REPORT) {
      return new Outcome(wanted.key(), Result.DRIFTED, "was changed in the member");
    }
    try {
      var answer = member.calls().apply(wanted.over(found), true);
      return applied(answer, drifted ? Result.CORRECTED : Result.UPDATED);
    } catch (KubernetesClientException e) {
      return mayRetry && CallFailure.isStale(e) ? lookAgain() : failed(e);
    }
  }

  /** What we saw is no longer so: look once more, then leave it to the next pass. */
  private Outcome lookAgain() {
    var live = member.calls().get(wanted.key());
    return live.isEmpty()
        ? applied(member.calls().apply(wanted.object(), false), Result.CREATED)
        : overOurs(ObservedReader.read(live.get()), false);
  }

  private Outcome applied(GenericKubernetesResource answer, Result result) {
    member.remember(answer);
    return wanted.matches(ObservedReader.read(answer))
        ? Outcome.of(wanted.key(), result)
        : new Outcome(
            wanted.key(), Result.APPLY_FAILED, "the member's admission changed what was applied");
  }

  private Outcome failed(KubernetesClientException e) {
    return new Outcome(wanted.key(), CallFailure.applyResult(e), CallFailure.words(e));
  }
}
