// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;

/** Whether pods can be placed in a member: all nodes ready, and accounts are given to new pods. */
public final class Nodes {

  private Nodes() {}

  public static boolean ready(KubernetesClient client) {
    try {
      List<Node> nodes = client.nodes().list().getItems();
      return !nodes.isEmpty()
          && nodes.stream().allMatch(Nodes::ready)
          && client.serviceAccounts().inNamespace("nethical").withName("default").get() != null;
    } catch (KubernetesClientException e) {
      return false;
    }
  }

  private static boolean ready(Node node) {
    return node.getStatus() != null
        && node.getStatus().getConditions().stream()
            .anyMatch(
                condition ->
                    condition.getType().equals("Ready") && condition.getStatus().equals("True"))
        && node.getSpec().getTaints().isEmpty();
  }
}
