// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
  KEEPER("keeper", "system:masters"),
  /** Of a real node; each cluster has one, of the same name. */
  KUBELET("system:node:node-a", "system:nodes"),
  /** Bound to its role by its name. */
  KUBE_PROXY("system:kube-proxy", "system:authenticated");

  /** Who works in a cluster whose nodes are simulated. */
  static final Set<Identity> SIMULATED = Collections.unmodifiableSet(EnumSet.range(ADMIN, KEEPER));

  /** Who works in a cluster with a real node. */
  public static final Set<Identity> REAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(KWOK)));

  /** Name of a cluster's one real node. */
  public static final String NODE = "node-a";

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

  /** Begins the names of its files. */
  public String file() {
    return user.replaceFirst("^system:(node:)?", "");
  }

  String group() {
    return group;
  }
}
