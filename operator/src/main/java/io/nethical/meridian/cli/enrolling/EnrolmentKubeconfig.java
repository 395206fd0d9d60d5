// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The one form of kubeconfig that the operator takes: one cluster over https, one user, all inline.
 *
 * @param server as the hub reaches the member
 * @param authority the member's CA, PEM in base64
 * @param token of the account that may ask for tokens
 */
record EnrolmentKubeconfig(String server, String authority, String token) {

  private static final String FORM =
      """
      apiVersion: v1
      kind: Config
      current-context: member
      clusters:
      - name: member
        cluster:
          server: %s
          certificate-authority-data: %s
      users:
      - name: meridian-enrolment
        user: {token: %s}
      contexts:
      - name: member
        context: {cluster: member, user: meridian-enrolment}
      """;

  /** As it stands in a Secret's {@code data}. */
  String encoded() {
    var text = FORM.formatted(server, authority, token);
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "a kubeconfig of " + server;
  }
}
