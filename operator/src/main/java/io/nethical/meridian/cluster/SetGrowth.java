// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.Quantity;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives a StatefulSet larger claims: each claim that exists grows first, then the set alone goes,
 * with its pods left running, and the next pass makes it anew around them. Killed at any point, the
 * next pass finds the claims smaller, or the set as it was, or no set, and goes on from there.
 */
record SetGrowth(Member member, ObservedObject set, Map<String, Quantity> sizes) {

  /**
   * @throws io.fabric8.kubernetes.client.KubernetesClientException when a claim cannot grow; the
   *     set then stands as it was
   */
  Outcome begin() {
    sizes.forEach(this::grow);
    member
        .calls()
        .delete(set, "Orphan")
        .ifPresentOrElse(member::remember, () -> member.forget(set));
    return Outcome.of(set.key(), Outcome.Result.UPDATED);
  }

  private void grow(String template, Quantity size) {
    var name = Pattern.compile(Pattern.quote(template + "-" + set.key().name()) + "-\\d+");
    member
        .observed(MemberKind.PERSISTENT_VOLUME_CLAIM)
        .filter(claim -> name.matcher(claim.key().name()).matches())
        .forEach(claim -> member.remember(member.calls().grow(claim, size)));
  }
}
