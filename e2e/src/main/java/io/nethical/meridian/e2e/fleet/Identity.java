// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

/**
 * Who works in a cluster beside Meridian. Each has a name of its own, so that audit logs tell them
 * apart.
 */
public enum Identity {
  ADMIN("admin", "system:masters"),
  /**
   * In the administrators' group because one process here stands for all of its controllers'
   * accounts.
   */
  CONTROLLER_MANAGER("kube-controller-manager", "system:masters"),
  SCHEDULER("kube-scheduler", "system:masters"),
  KWOK("kwok", "system:masters"),
  KEEPER("keeper", "system:masters");

  private final String user;
  private final String group;

  Identity(String user, String group) {
    this.user = user;
    this.group = group;
  }

  /** User name in audit logs. */
  public String user() {
    return user;
  }

  String group() {
    return group;
  }
}
