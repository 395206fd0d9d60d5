// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.removal.MemberView;
import io.nethical.meridian.removal.Standing;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The eyes and hands of what is removed from a member by the UID of its Region. */
public final class Clearance {

  private final SideBySide deletions;

  /**
   * @param threads one task a thread, as they wait on the network; not shut down here
   */
  public Clearance(ExecutorService threads) {
    this.deletions = new SideBySide(threads);
  }

  /**
   * What stands there of that Region. That nothing does is only believed of the server itself,
   * asked now: a cache may have missed the last write of a process that was killed.
   */
  public MemberView view(Member member, String regionUid) {
    var now = member.reachability();
    if (now.state() == Reachability.State.UNREACHABLE) {
      return new MemberView.Unseen("The member does not answer");
    }
    if (now.answering() && !member.trouble().isEmpty()) {
      return new MemberView.Unseen("The member's objects cannot be read: " + member.trouble());
    }
    if (!now.answering() || !member.synced()) {
      return new MemberView.NotYet();
    }
    var standing = new Standing(ofRegion(member, regionUid));
    return standing.withoutClaims().objects().isEmpty()
        ? asked(member, regionUid)
        : new MemberView.Seen(standing);
  }

  private static List<ObservedObject> ofRegion(Member member, String regionUid) {
    return Stream.of(MemberKind.values())
        .flatMap(member::observed)
        .filter(seen -> regionUid.equals(seen.regionUid()))
        .toList();
  }

  private static MemberView asked(Member member, String regionUid) {
    try {
      return new MemberView.Seen(new Standing(member.calls().list(member.namespace(), regionUid)));
    } catch (KubernetesClientException e) {
      return e.getCode() == 403
          ? new MemberView.Unseen("The member's objects cannot be read: " + CallFailure.words(e))
          : new MemberView.NotYet();
    }
  }

  /**
   * Deletes those objects, each just as it was seen.
   *
   * @return what was refused, in words for people; empty when nothing was
   */
  public String delete(Member member, List<ObservedObject> objects) {
    var tasks =
        objects.stream().map(o -> (Callable<Outcome>) () -> Removal.remove(member, o)).toList();
    return deletions.all(tasks).stream()
        .filter(o -> o.result().failed())
        .map(o -> o.key() + ": " + o.message())
        .collect(Collectors.joining(" · "));
  }
}
