// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class CallFailureTest {

  @Test
  void aCertificateThatIsNotTrustedIsATlsFailure() {
    var handshake = new SSLHandshakeException("PKIX path validation failed");
    handshake.initCause(new CertificateException("expired"));
    assertThat(reason(handshake)).isEqualTo("TlsFailed");
    assertThat(reason(new SSLException("Received fatal alert: bad_certificate")))
        .isEqualTo("TlsFailed");
  }

  @Test
  void aHandshakeThatIsCutOffIsAServerThatIsNotThere() {
    assertThat(reason(new SSLHandshakeException("Remote host terminated the handshake")))
        .isEqualTo("ProbeFailed");
    assertThat(reason(new IOException("closed"))).isEqualTo("ProbeFailed");
  }

  private static String reason(Exception cause) {
    return CallFailure.reachabilityReason(new KubernetesClientException("call", cause));
  }
}
