// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

/** What enrolment says of the cluster a Region names. */
public sealed interface ClusterFacts {

  /**
   * An enrolment that can be used.
   *
   * @param country ISO 3166-1 code of where the cluster stands
   * @param targetNamespace in the member
   * @param grantedTo hub namespace/name of the one Region that may use it
   */
  record Enrolled(String country, String targetNamespace, String grantedTo)
      implements ClusterFacts {}

  /** No such Secret, or not one of enrolment's. */
  record Missing() implements ClusterFacts {}

  /**
   * A Secret that is not safe or not complete enough to use.
   *
   * @param field of the Secret, as a path
   * @param why without any of the Secret's content
   */
  record Refused(String field, String why) implements ClusterFacts {}
}
