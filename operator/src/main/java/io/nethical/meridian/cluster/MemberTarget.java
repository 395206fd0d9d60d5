// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

/**
 * Which Region is run where.
 *
 * @param cluster name of the cluster Secret, the {@code cluster} tag of metrics
 * @param namespace the target namespace in the member
 * @param regionName the Region's name, the label its objects carry there
 * @param kubeconfig scanned by {@link KubeconfigScan}
 */
public record MemberTarget(String cluster, String namespace, String regionName, String kubeconfig) {

  @Override
  public String toString() {
    return cluster + " namespace " + namespace;
  }
}
