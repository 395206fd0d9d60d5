// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

/** What can be known of a member while something is to be removed from it. */
public sealed interface MemberView {

  /** The member's objects are known, all of them. */
  record Seen(Standing standing) implements MemberView {}

  /** It is looked for and may show in a moment: right after a start, or in the grace of a probe. */
  record NotYet() implements MemberView {}

  /**
   * It cannot be seen, and waiting a moment does not help.
   *
   * @param why in words for people, a whole sentence without its stop
   */
  record Unseen(String why) implements MemberView {}
}
