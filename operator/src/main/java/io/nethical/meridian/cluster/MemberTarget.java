// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import java.util.Optional;

/**
 * Which Region is run where.
 *
 * @param cluster name of the cluster Secret, the {@code cluster} tag of metrics
 * @param namespace the target namespace in the member
 * @param regionName the Region's name, the label its objects carry there
 * @param kubeconfig scanned by {@link KubeconfigScan}
 * @param account whose tokens calls are made with; empty: the kubeconfig's own credential is used
 */
public record MemberTarget(
    String cluster,
    String namespace,
    String regionName,
    String kubeconfig,
    Optional<MemberAccount> account) {

  @Override
  public String toString() {
    return cluster + " namespace " + namespace;
  }
}
