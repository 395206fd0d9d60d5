// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds the operator watches in members; those a plan asks for are {@code managed}. Claims are
 * not: a StatefulSet makes them, they hold data, and no plan that lacks them removes them.
 */
public enum MemberKind {
  SERVICE_ACCOUNT("", "v1", "serviceaccounts", "ServiceAccount", true),
  CONFIG_MAP("", "v1", "configmaps", "ConfigMap", true),
  SERVICE("", "v1", "services", "Service", true),
  STATEFUL_SET("apps", "v1", "statefulsets", "StatefulSet", true),
  AUTOSCALER("autoscaling", "v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler", true),
  DISRUPTION_BUDGET("policy", "v1", "poddisruptionbudgets", "PodDisruptionBudget", true),
  NETWORK_POLICY("networking.k8s.io", "v1", "networkpolicies", "NetworkPolicy", true),
  INGRESS("networking.k8s.io", "v1", "ingresses", "Ingress", true),
  POD("", "v1", "pods", "Pod", false),
  PERSISTENT_VOLUME_CLAIM("", "v1", "persistentvolumeclaims", "PersistentVolumeClaim", false);

  private static final Map<String, MemberKind> BY_KIND =
      Arrays.stream(values()).collect(Collectors.toMap(k -> k.kind, Function.identity()));

  private final String group;
  private final String version;
  private final String plural;
  private final String kind;
  private final boolean managed;

  MemberKind(String group, String version, String plural, String kind, boolean managed) {
    this.group = group;
    this.version = version;
    this.plural = plural;
    this.kind = kind;
    this.managed = managed;
  }

  /** The kind of that name, empty for one the operator never touches in members. */
  public static Optional<MemberKind> named(String kind) {
    return Optional.ofNullable(BY_KIND.get(kind));
  }

  public String kind() {
    return kind;
  }

  /** Whether Regions consist of it, so that it is applied and pruned. */
  public boolean managed() {
    return managed;
  }

  public ResourceDefinitionContext context() {
    return new ResourceDefinitionContext.Builder()
        .withGroup(group)
        .withVersion(version)
        .withPlural(plural)
        .withKind(kind)
        .withNamespaced(true)
        .build();
  }

  /** The path of one object on its API server. */
  public String path(String namespace, String name) {
    String root = group.isEmpty() ? "/api/" + version : "/apis/" + group + "/" + version;
    return root + "/namespaces/" + namespace + "/" + plural + "/" + name;
  }
}
