// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose tokens a cluster Secret has the operator ask for. */
class EnrolmentTest {

  private static final String KUBECONFIG =
      """
      clusters: [{name: c, cluster: {server: "https://member:6443", certificate-authority-data: ""}}]
      users: [{name: u, user: {token: canary}}]
      contexts: [{name: c, context: {cluster: c, user: u}}]
      """;

  private final ClusterClients clients = new ClusterClients(new WriteFence(() -> false));

  @Test
  void withoutAnAccountTheCredentialIsStatic() {
    assertThat(Enrolment.of(secret().build(), clients).account()).isEmpty();
  }

  @Test
  void anAccountOfTheTargetNamespaceIsMintedFor() {
    assertThat(Enrolment.of(naming("target/meridian-operator"), clients).account())
        .contains(new MemberAccount("target", "meridian-operator"));
  }

  @Test
  void anAccountOfAnotherNamespaceIsRefusedByField() {
    assertThat(Enrolment.of(naming("kube-system/meridian-operator"), clients))
        .satisfies(
            refused -> {
              assertThat(refused.kubeconfig()).isEmpty();
              assertThat(refused.account()).isEmpty();
              assertThat(refused.facts())
                  .isInstanceOfSatisfying(
                      ClusterFacts.Refused.class,
                      no -> {
                        assertThat(no.field())
                            .isEqualTo("metadata.annotations[meridian.nethical.io/account]");
                        assertThat(no.why()).contains("<target namespace>/");
                      });
            });
  }

  @Test
  void anAccountThatSaysNothingIsRefusedAndNotTakenForStatic() {
    assertThat(Enrolment.facts(naming(""))).isInstanceOf(ClusterFacts.Refused.class);
  }

  @Test
  void theKubeconfigIsNotInItsText() {
    var enrolment = Enrolment.of(naming("target/meridian-operator"), clients);
    assertThat(enrolment.kubeconfig()).contains("canary");
    var target = new MemberTarget("c", "target", "r", enrolment.kubeconfig(), enrolment.account());
    assertThat(enrolment + " " + target).contains("target").doesNotContain("canary");
  }

  private static Secret naming(String account) {
    return secret()
        .editMetadata()
        .addToAnnotations("meridian.nethical.io/account", account)
        .endMetadata()
        .build();
  }

  private static SecretBuilder secret() {
    var kubeconfig =
        Base64.getEncoder().encodeToString(KUBECONFIG.getBytes(StandardCharsets.UTF_8));
    return new SecretBuilder()
        .withNewMetadata()
        .withLabels(Map.of("meridian.nethical.io/cluster", "true"))
        .withAnnotations(
            Map.of(
                "meridian.nethical.io/country", "DE",
                "meridian.nethical.io/granted-to", "hub/a",
                "meridian.nethical.io/target-namespace", "target"))
        .endMetadata()
        .addToData("kubeconfig", kubeconfig);
  }
}
