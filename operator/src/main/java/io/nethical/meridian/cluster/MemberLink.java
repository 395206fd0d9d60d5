// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.plan.MemberIdentity;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * A Region's connection in use, and the one that a changed cluster Secret asks for, which takes its
 * place once it has proven itself.
 */
record MemberLink(Connected now, Optional<Connected> next) {

  /**
   * @param probing whether a probe is under way
   */
  record Connected(MemberTarget target, Member member, AtomicBoolean probing) {

    Connected(MemberTarget target, Member member) {
      this(target, member, new AtomicBoolean());
    }

    boolean leadsTo(MemberTarget other) {
      return target.equals(other);
    }
  }

  static MemberLink to(Connected only) {
    return new MemberLink(only, Optional.empty());
  }

  /** The new connection sees the same namespace of the same cluster, and all of it. */
  boolean proven() {
    return next.map(Connected::member)
        .filter(member -> member.synced() && member.reachability().answering())
        .flatMap(Member::identity)
        .filter(this::sameGround)
        .isPresent();
  }

  private boolean sameGround(MemberIdentity found) {
    return now.member.identity().map(found::sameGround).orElse(true);
  }

  /** Where the Secret leads now, empty until that was asked. */
  Optional<MemberIdentity> identity() {
    return next.orElse(now).member.identity();
  }

  /** Why the Secret's connection is not the one in use; empty when it is. */
  String waiting() {
    return next.map(Connected::member)
        .map(member -> member.reachability().message() + member.trouble())
        .map(why -> why.isEmpty() ? "it leads elsewhere" : why)
        .orElse("");
  }

  /** With one of its connections made anew. */
  MemberLink replacing(Connected old, UnaryOperator<Connected> anew) {
    if (now == old) {
      return new MemberLink(anew.apply(old), next);
    }
    return next.filter(n -> n == old).isPresent() ? new MemberLink(now, next.map(anew)) : this;
  }
}
