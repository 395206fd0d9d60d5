// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import java.util.List;

/** The spelling of condition types; what each means stands in {@code docs/conditions.md}. */
public final class ConditionType {

  public static final String READY = "Ready";
  public static final String RECONCILING = "Reconciling";
  public static final String STALLED = "Stalled";
  public static final String ACCEPTED = "Accepted";
  public static final String COMPLIANT = "Compliant";
  public static final String CLUSTER_REACHABLE = "ClusterReachable";
  public static final String APPLIED = "Applied";
  public static final String WORKLOAD_READY = "WorkloadReady";
  public static final String CAPACITY_SUFFICIENT = "CapacitySufficient";
  public static final String DRIFTED = "Drifted";
  public static final String SUSPENDED = "Suspended";
  public static final String DELETING = "Deleting";

  /** Every type a Region may carry in this version. */
  public static final List<String> ALL =
      List.of(
          READY,
          RECONCILING,
          STALLED,
          ACCEPTED,
          COMPLIANT,
          CLUSTER_REACHABLE,
          APPLIED,
          WORKLOAD_READY,
          CAPACITY_SUFFICIENT,
          DRIFTED,
          SUSPENDED,
          DELETING);

  private ConditionType() {}
}
