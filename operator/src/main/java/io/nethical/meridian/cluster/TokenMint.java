// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.authentication.TokenRequest;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Asks a member for a token, with the credential of the cluster Secret. It is the one place that
 * uses that credential where there is an account to mint for, over a connection that lasts for the
 * one call.
 *
 * @param enrolment opens a client with that credential
 * @param account whose token is asked for
 * @param nanos the monotonic clock
 */
record TokenMint(Supplier<KubernetesClient> enrolment, MemberAccount account, LongSupplier nanos)
    implements Supplier<MintedToken> {

  @Override
  public MintedToken get() {
    long asked = nanos.getAsLong();
    try (KubernetesClient client = enrolment.get()) {
      return MintedToken.of(request(client), asked)
          .orElseThrow(() -> new KubernetesClientException("the answer holds no token"));
    }
  }

  private TokenRequest request(KubernetesClient client) {
    var wanted =
        new TokenRequestBuilder()
            .withNewSpec()
            .withExpirationSeconds(MintedToken.LONGEST.toSeconds())
            .endSpec()
            .build();
    return client
        .serviceAccounts()
        .inNamespace(account.namespace())
        .withName(account.name())
        .tokenRequest(wanted);
  }
}
