// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Seen;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a Region's state out of its member's caches; asks the network nothing. */
public final class Observer {

  private Observer() {}

  /**
   * @param waiting as {@link Observation} takes it
   */
  public static Observation observe(Member member, String waiting) {
    if (!member.synced()) {
      return Observation.none(
          member.reachability(), member.trouble(), member.credential(), waiting);
    }
    return new Observation(
        member.reachability(),
        true,
        "",
        member.identity(),
        member.credential(),
        waiting,
        workload(member),
        pods(member),
        addresses(member));
  }

  private static Optional<Seen.Workload> workload(Member member) {
    return seen(member, MemberKind.STATEFUL_SET, Seen.Workload.class, Names.WORKLOAD).findFirst();
  }

  private static List<Seen.Pod> pods(Member member) {
    return member
        .observed(MemberKind.POD)
        .filter(pod -> !pod.deleting())
        .sorted(Comparator.comparing(ObservedObject::key))
        .map(ObservedObject::seen)
        .map(Seen.Pod.class::cast)
        .toList();
  }

  private static List<String> addresses(Member member) {
    return Stream.of(MemberKind.SERVICE, MemberKind.INGRESS)
        .flatMap(member::observed)
        .map(ObservedObject::seen)
        .map(Seen.Addresses.class::cast)
        .flatMap(a -> a.addresses().stream())
        .sorted()
        .toList();
  }

  private static <T extends Seen> Stream<T> seen(
      Member member, MemberKind kind, Class<T> type, String name) {
    return member
        .observed(kind)
        .filter(o -> o.key().name().equals(name))
        .map(ObservedObject::seen)
        .map(type::cast);
  }
}
