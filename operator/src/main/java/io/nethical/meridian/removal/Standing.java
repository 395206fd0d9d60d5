// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.observed.ObservedObject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that stands in a member and carries one Region's UID, in the order it goes: what runs pods,
 * then what they stood on, then what they kept.
 */
public record Standing(List<ObservedObject> objects) {

  private static final Set<String> WORKLOADS = Set.of("StatefulSet", "HorizontalPodAutoscaler");
  private static final String CLAIM = "PersistentVolumeClaim";

  public Standing {
    objects = objects.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
  }

  /** A StatefulSet stands until its pods are gone, as it is deleted in the foreground. */
  List<ObservedObject> workloads() {
    return only(o -> WORKLOADS.contains(o.key().kind()));
  }

  List<ObservedObject> rest() {
    return only(o -> !WORKLOADS.contains(o.key().kind()) && !isClaim(o));
  }

  List<ObservedObject> claims() {
    return only(Standing::isClaim);
  }

  /** Everything but data. */
  public Standing withoutClaims() {
    return new Standing(only(o -> !isClaim(o)));
  }

  private static boolean isClaim(ObservedObject object) {
    return CLAIM.equals(object.key().kind());
  }

  private List<ObservedObject> only(Predicate<ObservedObject> which) {
    return objects.stream().filter(which).toList();
  }
}
