// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

import java.util.List;

/** The little status the operator reads of an object; everything else of it is forgotten. */
public sealed interface Seen {

  /** A kind whose status says nothing the operator needs. */
  record Nothing() implements Seen {}

  /**
   * A StatefulSet's own account of its pods.
   *
   * @param wanted {@code spec.replicas} as it stands, whoever set it
   * @param settled whether the controller has looked at the newest generation
   */
  record Workload(
      int wanted,
      int ready,
      int updated,
      String currentRevision,
      String updateRevision,
      boolean settled)
      implements Seen {

    /** Every wanted pod is ready and runs the newest template. */
    public boolean complete() {
      return settled && ready >= wanted && updated >= wanted;
    }
  }

  /**
   * A pod.
   *
   * @param waiting the reason it does not run, such as {@code ImagePullBackOff} or {@code
   *     Unschedulable}; empty when none is given
   * @param message the kubelet's or scheduler's own words, empty when none
   */
  record Pod(boolean ready, String waiting, String message) implements Seen {}

  /** The addresses a Service or Ingress answers on; empty while none is assigned. */
  record Addresses(List<String> addresses) implements Seen {
    public Addresses {
      addresses = List.copyOf(addresses);
    }
  }
}
