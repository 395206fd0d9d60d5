// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

/** What came of an enrolment. */
public sealed interface Enrolled {

  /**
   * The member is ready.
   *
   * @param hubObjects what the hub gets, as YAML; it holds a credential
   */
  record Done(String hubObjects) implements Enrolled {
    @Override
    public String toString() {
      return "Done";
    }
  }

  /** The cluster was looked at, and must not be enrolled so; nothing was written. */
  record Objected(String why) implements Enrolled {}

  /**
   * A cluster does not answer or refuses; what was written before stays, and a second run goes on.
   */
  record Failed(String why) implements Enrolled {}
}
