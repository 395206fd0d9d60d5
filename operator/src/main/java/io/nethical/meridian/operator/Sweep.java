// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.shared.Leftover;
import io.nethical.meridian.cluster.Clearance;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.cluster.MemberTarget;
import io.nethical.meridian.cluster.Members;
import io.nethical.meridian.cluster.Members.RegionRef;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.removal.DataFate;
import io.nethical.meridian.removal.Leftovers;
import io.nethical.meridian.removal.MemberView;
import io.nethical.meridian.removal.RemovalStep;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Removes from members that are back what Regions left there that are gone: by their UID, and never
 * their data. The connection is one of its own, beside that of a Region born again there.
 */
@Singleton
class Sweep {

  private final ClusterSecrets secrets;
  private final Members members;
  private final RegionWaker waker;
  private final Clearance clearance;
  private final Suspension suspension;
  private final Map<ResourceID, Set<RegionRef>> open = new ConcurrentHashMap<>();

  Sweep(
      ClusterSecrets secrets,
      Members members,
      RegionWaker waker,
      Clearance clearance,
      Suspension suspension) {
    this.suspension = suspension;
    this.secrets = secrets;
    this.members = members;
    this.waker = waker;
    this.clearance = clearance;
  }

  /**
   * One step for each of the Fleet's leftovers, unless the Fleet is paused.
   *
   * @return UIDs of which nothing is left any more
   */
  Set<String> step(Fleet fleet, List<Region> regions) {
    if (suspension.paused(fleet)) {
      return Set.of();
    }
    String namespace = fleet.getMetadata().getNamespace();
    var due = Leftovers.abandoned(Leftovers.of(fleet), regions);
    closeAllBut(due.stream().map(l -> ref(namespace, l)).collect(Collectors.toSet()), fleet);
    return due.stream()
        .filter(leftover -> swept(namespace, leftover))
        .map(Leftover::uid)
        .collect(Collectors.toSet());
  }

  /** An entry that somebody took out of the list is not tried any more. */
  private void closeAllBut(Set<RegionRef> due, Fleet fleet) {
    var before = open.put(ResourceID.fromResource(fleet), due);
    if (before != null) {
      before.stream().filter(ref -> !due.contains(ref)).forEach(members::disconnect);
    }
  }

  /** Of no Region, as their names have no slash. */
  private static RegionRef ref(String hubNamespace, Leftover leftover) {
    return new RegionRef(hubNamespace, leftover.region() + "/" + leftover.uid());
  }

  private boolean swept(String hubNamespace, Leftover leftover) {
    var secret = new ClusterSecrets.Ref(hubNamespace, leftover.cluster());
    var ref = ref(hubNamespace, leftover);
    var enrolment =
        secrets.enrolment(secret).filter(known -> granted(known, hubNamespace, leftover));
    boolean done =
        enrolment
            .map(known -> members.connect(ref, target(leftover, known)))
            .filter(member -> sameCluster(member, leftover))
            .filter(member -> cleared(member, leftover.uid()))
            .isPresent();
    if (done || enrolment.isEmpty()) {
      members.disconnect(ref);
    }
    if (done) {
      release(secret);
    }
    return done;
  }

  /** Still enrolled for a Region of that name: nobody else's cluster is entered. */
  private static boolean granted(Enrolment enrolment, String hubNamespace, Leftover leftover) {
    return enrolment.facts() instanceof ClusterFacts.Enrolled facts
        && facts.grantedTo().equals(hubNamespace + "/" + leftover.region());
  }

  /** Nothing of the Region in another cluster would not mean that it is gone from its own. */
  private static boolean sameCluster(Member member, Leftover leftover) {
    return leftover.clusterUid() == null
        || member.identity().filter(i -> i.clusterUid().equals(leftover.clusterUid())).isPresent();
  }

  private static MemberTarget target(Leftover leftover, Enrolment enrolment) {
    var facts = (ClusterFacts.Enrolled) enrolment.facts();
    return new MemberTarget(
        leftover.cluster(),
        Objects.requireNonNullElse(leftover.namespace(), facts.targetNamespace()),
        leftover.region(),
        enrolment.kubeconfig(),
        enrolment.account());
  }

  private boolean cleared(Member member, String uid) {
    if (!(clearance.view(member, uid) instanceof MemberView.Seen seen)) {
      return false;
    }
    var step = RemovalStep.next(seen.standing().withoutClaims(), DataFate.KEPT_BY_POLICY, uid);
    clearance.delete(member, step.delete());
    return step.done();
  }

  private void release(ClusterSecrets.Ref secret) {
    if (!waker.anybodyUses(secret)) {
      secrets.release(secret);
    }
  }
}
