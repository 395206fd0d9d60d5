// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Resources;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** CoreDNS as every cluster has it, at the address that kubelets tell their pods. */
final class ClusterDns {

  private ClusterDns() {}

  static void apply(KubernetesClient admin) {
    String yaml = Resources.text("real/coredns.yaml", Map.of("image", Images.DNS, "dns", Node.DNS));
    var stream = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    for (HasMetadata item : admin.load(stream).items()) {
      admin.resource(item).fieldManager("platform-team").forceConflicts().serverSideApply();
    }
  }

  /** Whether a pod of it answers. */
  static boolean ready(KubernetesClient admin) {
    Deployment dns =
        admin.apps().deployments().inNamespace("kube-system").withName("coredns").get();
    return dns != null
        && dns.getStatus() != null
        && Integer.valueOf(1).equals(dns.getStatus().getReadyReplicas());
  }
}
