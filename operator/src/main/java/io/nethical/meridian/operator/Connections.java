// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.MemberStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.cluster.MemberTarget;
import io.nethical.meridian.cluster.Members;
import io.nethical.meridian.cluster.Members.RegionRef;
import io.nethical.meridian.cluster.Observer;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.plan.Ground;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.Standing;
import jakarta.inject.Singleton;
import java.util.Optional;

/** From a Region to its enrolment and its member. */
@Singleton
class Connections {

  private final ClusterSecrets secrets;
  private final Members members;
  private final RegionWaker waker;
  private final HubIdentity hub;

  Connections(ClusterSecrets secrets, Members members, RegionWaker waker, HubIdentity hub) {
    this.hub = hub;
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
   * The member's connection, opened when the cluster is granted to the Region; one that lost its
   * grant loses the connection it had. A Secret that is merely gone leaves it open: nothing is
   * planned without one, but a Region that is deleted along with it can still be cleared up.
   */
  Optional<Member> member(Region region, Optional<Enrolment> enrolment) {
    if (enrolment.isEmpty() || enrolment.get().facts() instanceof ClusterFacts.Missing) {
      return members.of(ref(region));
    }
    if (granted(region, enrolment.get()) instanceof ClusterFacts.Enrolled facts) {
      return Optional.of(members.connect(ref(region), target(region, facts, enrolment.get())));
    }
    members.disconnect(ref(region));
    return Optional.empty();
  }

  /** What enrolment says, unless where it leads is refused; empty while it has not been read. */
  Optional<ClusterFacts> facts(Region region, Optional<Enrolment> enrolment) {
    return enrolment.map(
        e ->
            members
                .identity(ref(region))
                .map(found -> Ground.checked(region, e.facts(), found, hub.uid()))
                .orElse(e.facts()));
  }

  /**
   * Where another Region stands: what its enrolment says, and while that is gone, what it said
   * last; empty while the Secret has not been read.
   */
  Optional<Standing> standing(Region other) {
    return enrolment(other)
        .map(
            found ->
                granted(other, found) instanceof ClusterFacts.Enrolled facts
                    ? Optional.of(facts.country())
                    : Optional.ofNullable(other.getStatus())
                        .map(RegionStatus::member)
                        .map(MemberStatus::country))
        .map(country -> new Standing(other, country));
  }

  /** What the connection in use sees, and why it is not the one that the Secret asks for. */
  Optional<Observation> observe(Region region, Optional<Member> member) {
    return member.map(m -> Observer.observe(m, members.waiting(ref(region))));
  }

  /** The connection, where it leads to the place that this Region's objects are in. */
  Optional<Member> home(Region region, Optional<Member> member) {
    return member.filter(
        m -> m.identity().filter(found -> Ground.isElsewhere(region, found)).isEmpty());
  }

  /** The facts where the cluster is this Region's to use, else {@link ClusterFacts.Missing}. */
  private static ClusterFacts granted(Region region, Enrolment enrolment) {
    String name = region.getMetadata().getNamespace() + "/" + region.getMetadata().getName();
    return enrolment.facts() instanceof ClusterFacts.Enrolled facts
            && facts.grantedTo().equals(name)
        ? facts
        : new ClusterFacts.Missing();
  }

  void release(Region region) {
    members.disconnect(ref(region));
    waker.forget(region);
    if (!waker.anybodyUses(secret(region))) {
      secrets.release(secret(region));
    }
  }

  private static MemberTarget target(
      Region region, ClusterFacts.Enrolled facts, Enrolment enrolment) {
    return new MemberTarget(
        region.getSpec().cluster().secretRef().name(),
        facts.targetNamespace(),
        region.getMetadata().getName(),
        enrolment.kubeconfig(),
        enrolment.account());
  }

  private static ClusterSecrets.Ref secret(Region region) {
    return new ClusterSecrets.Ref(
        region.getMetadata().getNamespace(), region.getSpec().cluster().secretRef().name());
  }

  private static RegionRef ref(Region region) {
    return new RegionRef(region.getMetadata().getNamespace(), region.getMetadata().getName());
  }
}
