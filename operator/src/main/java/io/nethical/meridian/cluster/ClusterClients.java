// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.OAuthTokenProvider;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes the clients of members, and those of the hub that are the operator's own, all over HTTP/2:
 * a Region's nine watches and its writes share one connection.
 */
public final class ClusterClients {

  /** Its UID stands for the whole cluster, whatever address leads there. */
  public static final String SYSTEM_NAMESPACE = "kube-system";

  private final WriteFence fence;
  private final LongSupplier nanos;

  /** Shared, as it learns types at a price; knows no kinds, so that objects stay plain maps. */
  private final KubernetesSerialization serialization =
      new KubernetesSerialization(new ObjectMapper(), false);

  /**
   * @param fence stands before every write to a member
   */
  public ClusterClients(WriteFence fence) {
    this(fence, System::nanoTime);
  }

  /**
   * @param nanos the clock that tokens are renewed by
   */
  ClusterClients(WriteFence fence, LongSupplier nanos) {
    this.fence = fence;
    this.nanos = nanos;
  }

  /** For the hub, with its own patience and retries. */
  static KubernetesClient multiplexed(Config config) {
    return over(new ConfigBuilder(config).withOnlyHttpWatches(true).build())
        .withHttpClientBuilderConsumer(AsciiWatches::into)
        .build();
  }

  /** For the hub, where a late answer is worth as much as none. */
  public static KubernetesClient impatient(Config config) {
    return over(atOnce(config, 1_000, 2_000)).build();
  }

  /** For a person who waits at a prompt, perhaps far away, for some writes. */
  public static KubernetesClient patient(Config config) {
    return over(atOnce(config, 5_000, 10_000)).build();
  }

  /** Without retries; times in milliseconds. */
  private static Config atOnce(Config config, int connection, int request) {
    return new ConfigBuilder(config)
        .withConnectionTimeout(connection)
        .withRequestTimeout(request)
        .withRequestRetryBackoffLimit(0)
        .build();
  }

  /**
   * For a member, with short patience and no retries; opens nothing yet.
   *
   * @param kubeconfig as {@link KubeconfigScan} wrote it
   * @throws RuntimeException when its certificates or keys are none
   */
  KubernetesClient client(String kubeconfig) {
    return member(patiently(kubeconfig));
  }

  /**
   * The same with a token of its own, asked for anew with each request; the kubeconfig's credential
   * stays out of it, also as a certificate, which a server would look at first.
   */
  KubernetesClient client(String kubeconfig, OAuthTokenProvider token) {
    Config config = patiently(kubeconfig);
    config.setAutoOAuthToken(null);
    config.setClientCertData(null);
    config.setClientKeyData(null);
    config.setOauthTokenProvider(token);
    return member(config);
  }

  /** Asks for tokens of the account with the kubeconfig's credential. */
  TokenMint mint(String kubeconfig, MemberAccount account) {
    return new TokenMint(() -> minting(kubeconfig), account, nanos);
  }

  /** Keeps the tokens of the target's account; empty where its credential is static. */
  Optional<TokenKeeper> keeper(MemberTarget target, MeterRegistry meters) {
    return target
        .account()
        .map(account -> mint(target.kubeconfig(), account))
        .map(mint -> new TokenKeeper(target, mint, nanos, meters));
  }

  /** No fence: a standby needs a token to read along, and asking for one changes nothing. */
  private KubernetesClient minting(String kubeconfig) {
    return over(patiently(kubeconfig)).withKubernetesSerialization(serialization).build();
  }

  private KubernetesClient member(Config config) {
    return over(config)
        .withKubernetesSerialization(serialization)
        .withHttpClientBuilderConsumer(this::guarded)
        .build();
  }

  private static Config patiently(String kubeconfig) {
    Config config = Config.fromKubeconfig(kubeconfig);
    config.setConnectionTimeout(2_000);
    config.setRequestTimeout(5_000);
    config.setRequestRetryBackoffLimit(0);
    config.setWatchReconnectInterval(500);
    config.setOnlyHttpWatches(true);
    return config;
  }

  private void guarded(HttpClient.Builder client) {
    fence.guard(client);
    AsciiWatches.into(client);
  }

  private static KubernetesClientBuilder over(Config config) {
    return new KubernetesClientBuilder()
        .withHttpClientFactory(new JdkHttpClientFactory())
        .withConfig(config);
  }
}
