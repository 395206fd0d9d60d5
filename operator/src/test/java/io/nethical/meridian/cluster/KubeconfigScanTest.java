// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(KubeconfigScan.refuse(GOOD)).isEmpty();
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
    assertThat(KubeconfigScan.refuse(wrong))
        .hasValueSatisfying(no -> assertThat(no.field()).isEqualTo(field));
  }

  @Test
  void twoClustersAreRefused() {
    String two = GOOD.replace("users:", "- {name: d, cluster: {server: 'https://d'}}\nusers:");
    assertThat(KubeconfigScan.refuse(two))
        .hasValueSatisfying(no -> assertThat(no.field()).isEqualTo("clusters"));
  }

  @Test
  void whatIsNotYamlIsRefused() {
    assertThat(KubeconfigScan.refuse("{")).isPresent();
    assertThat(KubeconfigScan.refuse("")).isPresent();
  }
}
