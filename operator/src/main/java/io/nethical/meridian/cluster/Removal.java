// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;

/** Deletes one object just as it was seen; one that changed meanwhile is left for the next pass. */
final class Removal {

  private Removal() {}

  static Outcome remove(Member member, ObservedObject seen) {
    try {
      member
          .calls()
          .delete(seen, propagation(seen))
          .ifPresentOrElse(member::remember, () -> member.forget(seen));
      return Outcome.of(seen.key(), Outcome.Result.PRUNED);
    } catch (KubernetesClientException e) {
      return new Outcome(seen.key(), CallFailure.applyResult(e), CallFailure.words(e));
    }
  }

  /** A StatefulSet stands until its pods are gone, so that waiting for it is waiting for them. */
  private static String propagation(ObservedObject seen) {
    return seen.key().kind().equals(MemberKind.STATEFUL_SET.kind()) ? "Foreground" : "Background";
  }
}
