// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.MemberStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.Optional;

/**
 * Whether the member that answers is where this Region may be run: not the hub, with a namespace
 * that was made for it, and the one its objects are in already.
 */
public final class Ground {

  private static final String KUBECONFIG = "data.kubeconfig";
  private static final String NAMESPACE =
      "metadata.annotations[meridian.nethical.io/target-namespace]";

  private Ground() {}

  /**
   * What enrolment says, or why what it leads to is refused.
   *
   * @param found what the member says of itself
   * @param hubUid UID of the hub's own {@code kube-system}
   */
  public static ClusterFacts checked(
      Region region, ClusterFacts enrolled, MemberIdentity found, String hubUid) {
    return enrolled instanceof ClusterFacts.Enrolled
        ? refusal(region, found, hubUid).map(ClusterFacts.class::cast).orElse(enrolled)
        : enrolled;
  }

  private static Optional<ClusterFacts.Refused> refusal(
      Region region, MemberIdentity found, String hubUid) {
    if (found.clusterUid().equals(hubUid)) {
      return refused(KUBECONFIG, "leads to the hub itself; a Region runs in a member cluster");
    }
    var pinned = pinned(region);
    if (pinned.filter(p -> !p.clusterUid().equals(found.clusterUid())).isPresent()) {
      return refused(
          KUBECONFIG,
          "leads to cluster %s, but this Region's objects are in %s: put the Secret back, or delete the Region first"
              .formatted(found.clusterUid(), pinned.get().clusterUid()));
    }
    if (pinned.filter(p -> !p.namespace().equals(found.namespace())).isPresent()) {
      return refused(
          NAMESPACE,
          "says %s, but this Region's objects are in %s: put it back, or delete the Region first"
              .formatted(found.namespace(), pinned.get().namespace()));
    }
    return namespaceRefusal(region, found);
  }

  /** Whether that is known not to be the place this Region's objects are in. */
  public static boolean isElsewhere(Region region, MemberIdentity found) {
    return pinned(region)
        .filter(
            p ->
                !p.clusterUid().equals(found.clusterUid())
                    || !p.namespace().equals(found.namespace()))
        .isPresent();
  }

  private static Optional<MemberStatus> pinned(Region region) {
    return Optional.ofNullable(region.getStatus()).map(RegionStatus::member);
  }

  private static Optional<ClusterFacts.Refused> namespaceRefusal(
      Region region, MemberIdentity found) {
    String self = region.getMetadata().getNamespace() + "/" + region.getMetadata().getName();
    if (!found.namespaceExists()) {
      return refused(NAMESPACE, "names %s, which the member lacks".formatted(found.namespace()));
    }
    return found.grantedTo().equals(self)
        ? Optional.empty()
        : refused(
            NAMESPACE,
            "names %s, which the member grants to %s by meridian.nethical.io/granted-to, not to %s"
                .formatted(
                    found.namespace(),
                    found.grantedTo().isEmpty() ? "nobody" : found.grantedTo(),
                    self));
  }

  private static Optional<ClusterFacts.Refused> refused(String field, String why) {
    return Optional.of(new ClusterFacts.Refused(field, why));
  }
}
