// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

/** What the law says to one edge. */
public sealed interface Judgement {

  /** It may be in a plan. */
  record Legal() implements Judgement {}

  /**
   * It cannot be judged, so no plan holds it. This is not held against the Region: it may have been
   * applied before its peers.
   */
  sealed interface Undecided extends Judgement {

    /** Such as {@code eu-west-1 is not there yet}. */
    String why();
  }

  /** It leads to somebody of whom too little is known. */
  record Unknown(String why) implements Undecided {}

  /**
   * It leads nowhere: a peer that is not there, or has no cluster. Its name alone lets nothing out,
   * so the workload may know it, and no pod starts anew when a peer comes or goes.
   */
  record Nowhere(String why) implements Undecided {}

  /**
   * It may never be in a plan.
   *
   * @param why where it leads and what forbids that
   */
  record Denied(String why) implements Judgement {}
}
