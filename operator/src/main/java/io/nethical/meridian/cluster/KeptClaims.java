// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Claims in a member that an earlier Region of the same name left there. */
public record KeptClaims(Member member, String regionUid, List<ObservedObject> claims) {

  /** Empty until the member's caches tell the whole truth. */
  public static Optional<KeptClaims> of(Member member, String regionUid) {
    if (!member.synced()) {
      return Optional.empty();
    }
    var claims =
        member
            .observed(MemberKind.PERSISTENT_VOLUME_CLAIM)
            .filter(c -> !c.regionUid().isEmpty() && !c.regionUid().equals(regionUid))
            .sorted(Comparator.comparing(ObservedObject::key))
            .toList();
    return Optional.of(new KeptClaims(member, regionUid, claims));
  }

  public List<String> names() {
    return claims.stream().map(c -> c.key().name()).toList();
  }

  /** Makes them this Region's, so that what is said of its data holds for them too. */
  public List<Outcome> take() {
    return claims.stream().filter(c -> !c.deleting()).map(this::take).toList();
  }

  private Outcome take(ObservedObject claim) {
    try {
      member.remember(member.calls().giveTo(claim, regionUid));
      return Outcome.of(claim.key(), Outcome.Result.ADOPTED);
    } catch (KubernetesClientException e) {
      return new Outcome(claim.key(), CallFailure.applyResult(e), CallFailure.words(e));
    }
  }
}
