// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A member's Secret on the hub, by which the operator reaches it. */
public record ClusterSecret(FleetUnderTest fleet, String region) {

  private static final String KEY = "kubeconfig";

  public String kubeconfig() {
    byte[] decoded = Base64.getDecoder().decode(secret().get().getData().get(KEY));
    return new String(decoded, StandardCharsets.UTF_8);
  }

  /** Writes another kubeconfig into it, and leaves the rest. */
  public void write(String kubeconfig) {
    String encoded =
        Base64.getEncoder().encodeToString(kubeconfig.getBytes(StandardCharsets.UTF_8));
    secret().edit(now -> new SecretBuilder(now).addToData(KEY, encoded).build());
  }

  private Resource<Secret> secret() {
    return fleet.hub().secrets().inNamespace("nethical").withName(region);
  }
}
