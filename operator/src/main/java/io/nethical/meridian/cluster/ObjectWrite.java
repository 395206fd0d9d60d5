// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Brings one object of a member to what is wanted, with as few calls as can be trusted. */
record ObjectWrite(Member member, Wanted wanted, WriteRules rules) {

  /**
   * How often it looks again when what it saw is no longer so. A set whose pods are rolling has its
   * status written a dozen times a second, and each makes what was seen old.
   */
  private static final int MORE = 4;

  /**
   * @param seen what the cache holds, null when it holds nothing: the server is then asked, because
   *     an object without our labels is in no cache
   */
  Outcome bring(ObservedObject seen) {
    try {
      return seen == null || !rules.ours(seen)
          ? lookUpFirst(MORE)
          : overOurs(seen, Optional.empty(), MORE);
    } catch (KubernetesClientException e) {
      return failed(e);
    }
  }

  private Outcome lookUpFirst(int more) {
    var live = member.calls().get(wanted.key());
    if (live.isEmpty()) {
      return create();
    }
    ObservedObject found = ObservedReader.read(live.get());
    return rules.ours(found) ? overOurs(found, live, more) : overStranger(live.get(), found);
  }

  /** A set that was made anew around its pods asks for as many as there are. */
  private Outcome create() {
    var left = member.contention().leftUntil(wanted.key());
    if (left.isPresent()) {
      return new Outcome(wanted.key(), Result.FIELD_CONFLICT, contended(left.get()));
    }
    member.contention().written(wanted.key());
    long pods = member.observed(MemberKind.POD).filter(pod -> !pod.deleting()).count();
    return applied(member.calls().apply(wanted.around(pods), false), Result.CREATED);
  }

  private Outcome overStranger(GenericKubernetesResource live, ObservedObject found) {
    return Adoption.refusal(rules.adoption(), wanted, live, found)
        .map(why -> new Outcome(wanted.key(), Result.OWNED_BY_OTHERS, why))
        .orElseGet(() -> adopt(found));
  }

  private Outcome adopt(ObservedObject found) {
    return applied(member.calls().apply(wanted.over(found), true), Result.ADOPTED);
  }

  /**
   * @param live the same as the server has it; empty when the cache was asked
   * @param more how often it may look again
   */
  private Outcome overOurs(
      ObservedObject found, Optional<GenericKubernetesResource> live, int more) {
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
    var left = drifted ? member.contention().leftUntil(wanted.key()) : Optional.<Instant>empty();
    if (left.isPresent()) {
      return new Outcome(wanted.key(), Result.FIELD_CONFLICT, contended(left.get()));
    }
    try {
      if (!wanted.isSet()) {
        return update(found, drifted);
      }
      return live.isEmpty() ? lookUpFirst(more) : change(live.get(), found, drifted);
    } catch (KubernetesClientException e) {
      return more > 0 && CallFailure.isStale(e) ? lookUpFirst(more - 1) : failed(e);
    }
  }

  private static String contended(Instant until) {
    return "was changed or removed in the member as often as it was put right; it is left as it is until "
        + until.truncatedTo(ChronoUnit.SECONDS)
        + ". Stop what else writes it: kubectl get -o yaml --show-managed-fields names it";
  }

  private Outcome change(GenericKubernetesResource live, ObservedObject found, boolean drifted) {
    return switch (SetChange.between(live, wanted.object())) {
      case SetChange.InPlace _ -> update(found, drifted);
      case SetChange.Grow grow -> new SetGrowth(member, found, grow.sizes()).begin();
      case SetChange.Refused no -> new Outcome(wanted.key(), Result.APPLY_FAILED, no.why());
    };
  }

  private Outcome update(ObservedObject found, boolean drifted) {
    var answer = member.calls().apply(wanted.over(found), true);
    if (drifted) {
      member.contention().written(wanted.key());
    }
    return applied(answer, drifted ? Result.CORRECTED : Result.UPDATED);
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
