// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.cluster.MemberTarget;
import io.nethical.meridian.cluster.Members;
import io.nethical.meridian.cluster.Members.RegionRef;
import io.nethical.meridian.plan.ClusterFacts;
import jakarta.inject.Singleton;
import java.util.Optional;

/** From a Region to its enrolment and its member. */
@Singleton
class Connections {

  private final ClusterSecrets secrets;
  private final Members members;
  private final RegionWaker waker;

  Connections(ClusterSecrets secrets, Members members, RegionWaker waker) {
    this.secrets = secrets;
    this.members = members;
    this.waker = waker;
  }

  /** What the platform team enrolled for this Region; empty while it has not been read yet. */
  Optional<Enrolment> enrolment(Region region) {
    var ref = secret(region);
    waker.uses(region, ref);
    return secrets.enrolment(ref);
  }

  /**
   * The member's connection, opened when {@code granted}; a Region that may not use its cluster any
   * more loses the connection it had.
   */
  Optional<Member> member(Region region, Optional<Enrolment> enrolment, boolean granted) {
    if (enrolment.isPresent()
        && enrolment.get().facts() instanceof ClusterFacts.Enrolled facts
        && granted) {
      return Optional.of(members.connect(ref(region), target(region, facts, enrolment.get())));
    }
    if (enrolment.isPresent() && !(enrolment.get().facts() instanceof ClusterFacts.Enrolled)) {
      members.disconnect(ref(region));
    }
    return members.of(ref(region));
  }

  void release(Region region) {
    members.disconnect(ref(region));
    secrets.release(secret(region));
    waker.forget(region);
  }

  private static MemberTarget target(
      Region region, ClusterFacts.Enrolled facts, Enrolment enrolment) {
    return new MemberTarget(
        region.getSpec().cluster().secretRef().name(),
        facts.targetNamespace(),
        region.getMetadata().getName(),
        enrolment.kubeconfig());
  }

  private static ClusterSecrets.Ref secret(Region region) {
    return new ClusterSecrets.Ref(
        region.getMetadata().getNamespace(), region.getSpec().cluster().secretRef().name());
  }

  private static RegionRef ref(Region region) {
    return new RegionRef(region.getMetadata().getNamespace(), region.getMetadata().getName());
  }
}
