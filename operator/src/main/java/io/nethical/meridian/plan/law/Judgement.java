// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

/** What the law says to one edge. */
public sealed interface Judgement {

  /** It may be in a plan. */
  record Legal() implements Judgement {}

  /**
   * Nobody knows where it leads, so no plan holds it yet. This is not held against the Region: it
   * may have been applied before its peers.
   *
   * @param why such as {@code eu-west-1 is not there yet}
   */
  record Unknown(String why) implements Judgement {}

  /**
   * It may never be in a plan.
   *
   * @param why where it leads and what forbids that
   */
  record Denied(String why) implements Judgement {}
}
