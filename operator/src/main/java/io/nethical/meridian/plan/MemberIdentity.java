// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * Which cluster answers, and what its own people say of the target namespace there: read from the
 * member whenever it begins to be watched.
 *
 * @param clusterUid UID of its {@code kube-system} namespace, which stands for the cluster whatever
 *     address leads to it
 * @param namespace name of the target namespace
 * @param namespaceExists whether it is there
 * @param grantedTo hub namespace/name of the one Region the namespace is for; empty when its
 *     annotation {@code meridian.nethical.io/granted-to} says nothing
 */
public record MemberIdentity(
    String clusterUid, String namespace, boolean namespaceExists, String grantedTo) {

  /** Whether both are the same namespace of the same cluster. */
  public boolean sameGround(MemberIdentity other) {
    return clusterUid.equals(other.clusterUid) && namespace.equals(other.namespace);
  }
}
