// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import java.util.Optional;
import java.util.regex.Pattern;

/** A ServiceAccount in a member, for which tokens are asked. */
public record MemberAccount(String namespace, String name) {

  private static final int LONGEST_NAME = 253;
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

  /**
   * Reads {@code namespace/name}; empty unless it is an account of just that namespace, so that no
   * enrolment has the operator act as an account of somebody else's.
   */
  static Optional<MemberAccount> in(String namespace, String text) {
    String prefix = namespace + "/";
    if (!text.startsWith(prefix)) {
      return Optional.empty();
    }
    String name = text.substring(prefix.length());
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches()
        ? Optional.of(new MemberAccount(namespace, name))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return namespace + "/" + name;
  }
}
