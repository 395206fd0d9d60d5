// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.Config;
import io.nethical.meridian.cluster.KubeconfigScan.Result.Clean;
import io.nethical.meridian.cluster.KubeconfigScan.Result.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubeconfigScanTest {

  private static final String GOOD =
      """
      apiVersion: v1
      kind: Config
      current-context: c
      clusters:
      - name: c
        cluster:
          server: https://member:6443
          certificate-authority-data: QQ==
      users:
      - name: u
        user:
          token: t
      contexts:
      - name: c
        context: {cluster: c, user: u}
      """;

  @Test
  void inlineDataOverHttpsIsFine() {
    assertThat(KubeconfigScan.read(GOOD))
        .isInstanceOfSatisfying(
            Clean.class,
            clean -> {
              var user = Config.fromKubeconfig(clean.kubeconfig());
              assertThat(user.getMasterUrl()).startsWith("https://member:6443");
              assertThat(user.getAutoOAuthToken()).isEqualTo("t");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "token: t | exec: {command: sh} | users[0].user.exec",
        "token: t | auth-provider: {name: oidc} | users[0].user.auth-provider",
        "token: t | tokenFile: /var/run/token | users[0].user.tokenFile",
        "token: t | client-certificate: /etc/a.pem | users[0].user.client-certificate",
        "certificate-authority-data: QQ== | certificate-authority: /etc/ca.pem |"
            + " clusters[0].cluster.certificate-authority",
        "certificate-authority-data: QQ== | insecure-skip-tls-verify: true |"
            + " clusters[0].cluster.insecure-skip-tls-verify",
        "certificate-authority-data: QQ== | proxy-url: http://p | clusters[0].cluster.proxy-url",
        "https://member:6443 | http://member:6443 | clusters[0].cluster.server",
      })
  void whatCouldRunCodeOrLeadElsewhereIsRefusedByField(String from, String to, String field) {
    String wrong = GOOD.replace(from.strip(), to.strip());
    assertThat(refused(wrong)).isEqualTo(field);
  }

  @Test
  void twoClustersAreRefused() {
    String two = GOOD.replace("users:", "- {name: d, cluster: {server: 'https://d'}}\nusers:");
    assertThat(refused(two)).isEqualTo("clusters");
  }

  @Test
  void whatIsNotYamlIsRefused() {
    assertThat(refused("{")).isEqualTo("kubeconfig");
    assertThat(refused("")).isEqualTo("kubeconfig");
    assertThat(refused("- a")).isEqualTo("kubeconfig");
  }

  @Test
  void whatTwoReadersCouldReadDifferentlyIsRefused() {
    String aliased =
        GOOD.replace("  user:\n    token: t", "  user: *evil")
            .replace("kind: Config", "kind: Config\npreferences: &evil {exec: {command: sh}}");
    assertThat(refused(aliased)).isEqualTo("users[0].user");
    assertThat(refused(GOOD + "---\n" + GOOD)).isEqualTo("kubeconfig");
    assertThat(refused(GOOD.replace("token: t", "token: [t]"))).isEqualTo("users[0].user.token");
    assertThat(refused(GOOD.replace("users:\n- name: u\n  user:", "users:\n  u:")))
        .isEqualTo("users");
  }

  private static String refused(String kubeconfig) {
    return KubeconfigScan.read(kubeconfig) instanceof Refused no ? no.field() : "";
  }
}
