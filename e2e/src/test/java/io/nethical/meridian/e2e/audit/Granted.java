// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.audit;

import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.RoleRef;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cluster lets a service account do, by the bindings that name it. What every account may do
 * (discovery) is not among it.
 *
 * @param client administrator's
 */
public record Granted(KubernetesClient client) {

  /** All of it, one by one. */
  public Set<Right> to(String namespace, String account) {
    return rules(namespace, account).flatMap(Granted::rights).collect(Collectors.toSet());
  }

  private Stream<PolicyRule> rules(String namespace, String account) {
    Stream<PolicyRule> wide =
        client.rbac().clusterRoleBindings().list().getItems().stream()
            .filter(binding -> names(binding.getSubjects(), namespace, account))
            .flatMap(binding -> behind(binding.getRoleRef(), ""));
    Stream<PolicyRule> narrow =
        client.rbac().roleBindings().inAnyNamespace().list().getItems().stream()
            .filter(binding -> names(binding.getSubjects(), namespace, account))
            .flatMap(binding -> behind(binding.getRoleRef(), binding.getMetadata().getNamespace()));
    return Stream.concat(wide, narrow);
  }

  private static boolean names(List<Subject> subjects, String namespace, String account) {
    return subjects.stream()
        .anyMatch(
            subject ->
                subject.getKind().equals("ServiceAccount")
                    && account.equals(subject.getName())
                    && namespace.equals(subject.getNamespace()));
  }

  private Stream<PolicyRule> behind(RoleRef role, String namespace) {
    return role.getKind().equals("ClusterRole")
        ? client.rbac().clusterRoles().withName(role.getName()).get().getRules().stream()
        : client
            .rbac()
            .roles()
            .inNamespace(namespace)
            .withName(role.getName())
            .get()
            .getRules()
            .stream();
  }

  private static Stream<Right> rights(PolicyRule rule) {
    Stream.Builder<Right> rights = Stream.builder();
    for (String group : rule.getApiGroups()) {
      for (String resource : rule.getResources()) {
        for (String verb : rule.getVerbs()) {
          names(rule).forEach(name -> rights.add(new Right(group, resource, verb, name)));
        }
      }
    }
    return rights.build();
  }

  private static List<String> names(PolicyRule rule) {
    return rule.getResourceNames().isEmpty() ? List.of("") : rule.getResourceNames();
  }
}
