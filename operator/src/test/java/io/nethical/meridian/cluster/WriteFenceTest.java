// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import org.junit.jupiter.api.Test;

/** A closed fence lets through what changes nothing. */
class WriteFenceTest {

  private static final WriteFence CLOSED = new WriteFence(() -> false);

  @Test
  void readsPass() {
    assertThatCode(() -> send("GET", "/a?labelSelector=b")).doesNotThrowAnyException();
  }

  @Test
  void dryRunsPass() {
    assertThatCode(() -> send("PATCH", "/a?fieldManager=meridian&dryRun=All&force=true"))
        .doesNotThrowAnyException();
  }

  @Test
  void writesDoNotPass() {
    assertThatIllegalStateException().isThrownBy(() -> send("PATCH", "/a?force=true"));
    assertThatIllegalStateException().isThrownBy(() -> send("DELETE", "/a"));
  }

  @Test
  void whatOnlyLooksLikeADryRunDoesNotPass() {
    assertThatIllegalStateException().isThrownBy(() -> send("PATCH", "/a?dryRun="));
    assertThatIllegalStateException().isThrownBy(() -> send("PATCH", "/a?xdryRun=All"));
    assertThatIllegalStateException().isThrownBy(() -> send("PATCH", "/dryRun=All"));
  }

  private static void send(String method, String path) {
    HttpClient.Builder builder = new JdkHttpClientFactory().newBuilder();
    try (var client = builder.build()) {
      HttpRequest request =
          client
              .newHttpRequestBuilder()
              .uri("https://member.example.com" + path)
              .method(method, "application/json", "{}")
              .build();
      CLOSED.before(null, request, null);
    }
  }
}
