// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceList;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kinds that Meridian writes in a member, each with a change that a stranger could make to what the
 * plan asks for.
 */
public enum ManagedKind {
  SERVICE_ACCOUNT(
      "",
      "v1",
      "ServiceAccount",
      "serviceaccounts",
      "/metadata/labels/app.kubernetes.io~1name",
      "\"x\""),
  CONFIG_MAP("", "v1", "ConfigMap", "configmaps", "/data/NETHICAL_REGION_ID", "\"elsewhere\""),
  SERVICE("", "v1", "Service", "services", "/spec/ports/0/targetPort", "1"),
  STATEFUL_SET(
      "apps",
      "v1",
      "StatefulSet",
      "statefulsets",
      "/spec/template/spec/containers/0/image",
      "\"x\""),
  AUTOSCALER(
      "autoscaling",
      "v2",
      "HorizontalPodAutoscaler",
      "horizontalpodautoscalers",
      "/spec/maxReplicas",
      "99"),
  DISRUPTION_BUDGET(
      "policy",
      "v1",
      "PodDisruptionBudget",
      "poddisruptionbudgets",
      "/spec/maxUnavailable",
      "\"100%\""),
  NETWORK_POLICY(
      "networking.k8s.io",
      "v1",
      "NetworkPolicy",
      "networkpolicies",
      "/spec/podSelector/matchLabels/meridian.nethical.io~1region",
      "\"nowhere\""),
  INGRESS(
      "networking.k8s.io",
      "v1",
      "Ingress",
      "ingresses",
      "/spec/rules",
      "[{\"host\":\"x.example.com\"}]");

  private static final String NAMESPACE = "nethical";
  private static final String LABEL = "meridian.nethical.io/region";

  private final ResourceDefinitionContext context;
  private final String path;
  private final String value;

  ManagedKind(String group, String version, String kind, String plural, String path, String value) {
    this.context =
        new ResourceDefinitionContext.Builder()
            .withGroup(group)
            .withVersion(version)
            .withKind(kind)
            .withPlural(plural)
            .withNamespaced(true)
            .build();
    this.path = path;
    this.value = value;
  }

  /** Plural, as in audit logs. */
  public String plural() {
    return context.getPlural();
  }

  /** JSON pointer of the field that {@link #change()} touches. */
  public String path() {
    return path;
  }

  /** JSON patch of the stranger. {@code add} also replaces. */
  public String change() {
    return "[{\"op\":\"add\",\"path\":\"" + path + "\",\"value\":" + value + "}]";
  }

  /** Managed objects of this kind in a member. */
  public List<GenericKubernetesResource> in(KubernetesClient member) {
    return operation(member).inNamespace(NAMESPACE).withLabel(LABEL).list().getItems();
  }

  /** All objects of this kind in the Region's namespace, whoever made them. */
  public List<GenericKubernetesResource> everyIn(KubernetesClient member) {
    return operation(member).inNamespace(NAMESPACE).list().getItems();
  }

  /** One object of this kind in a member. */
  public Resource<GenericKubernetesResource> object(KubernetesClient member, String name) {
    return operation(member).inNamespace(NAMESPACE).withName(name);
  }

  /** All managed objects of a member. */
  public static List<GenericKubernetesResource> all(KubernetesClient member) {
    return Arrays.stream(values()).flatMap(kind -> kind.in(member).stream()).toList();
  }

  /** The kind's plurals. */
  public static Stream<String> plurals() {
    return Arrays.stream(values()).map(ManagedKind::plural);
  }

  private MixedOperation<
          GenericKubernetesResource,
          GenericKubernetesResourceList,
          Resource<GenericKubernetesResource>>
      operation(KubernetesClient member) {
    return member.genericKubernetesResources(context);
  }
}
