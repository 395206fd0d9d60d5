// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cluster.Clearance;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.cluster.Member;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.removal.Deletion;
import io.nethical.meridian.removal.MemberView;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes a deleted Region out of its member, a step a pass, as {@link Deletion} decides. */
@Singleton
class RegionRemoval {

  private static final Logger LOG = Logger.getLogger(RegionRemoval.class);

  static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Clearance clearance;
  private final InstantSource clock;

  RegionRemoval(Clearance clearance, InstantSource clock) {
    this.clearance = clearance;
    this.clock = clock;
  }

  /**
   * Does what is to be done now.
   *
   * @param enrolment empty while it has not been read yet
   * @return where the deletion stands afterwards
   */
  Deletion step(Region region, Optional<Enrolment> enrolment, Optional<Member> member) {
    var view =
        member
            .map(m -> clearance.view(m, region.getMetadata().getUid()))
            .orElseGet(() -> unconnected(enrolment));
    var namespace = member.map(Member::namespace).or(() -> enrolled(enrolment));
    var deletion = Deletion.decide(region, namespace, view, clock.instant());
    return deletion instanceof Deletion.Clearing clearing
        ? clearing.after(clearance.delete(member.orElseThrow(), clearing.step().delete()))
        : deletion;
  }

  /** With its Fleet gone nobody keeps the list: then the log is all that remembers. */
  static void tell(Deletion deletion, Optional<Fleet> fleet) {
    if (fleet.isEmpty() && deletion instanceof Deletion.TimeUp up) {
      LOG.errorf(
          "without a Fleet that would sweep it, this stays in its member: %s", up.leftover());
    }
  }

  private static Optional<String> enrolled(Optional<Enrolment> enrolment) {
    return enrolment
        .map(Enrolment::facts)
        .filter(ClusterFacts.Enrolled.class::isInstance)
        .map(facts -> ((ClusterFacts.Enrolled) facts).targetNamespace());
  }

  private static MemberView unconnected(Optional<Enrolment> enrolment) {
    return enrolment.isEmpty()
        ? new MemberView.NotYet()
        : new MemberView.Unseen(
            "The member's cluster Secret is not there, not granted or leads elsewhere");
  }
}
