// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

/** Makes clients that put everything on one HTTP/2 connection. */
final class ClusterClients {

  /** Shared, as it learns types at a price; knows no kinds, so that objects stay plain maps. */
  private final KubernetesSerialization serialization =
      new KubernetesSerialization(new ObjectMapper(), false);

  /** For the hub, with its own patience and retries. */
  static KubernetesClient multiplexed(Config config) {
    return new KubernetesClientBuilder()
        .withHttpClientFactory(new JdkHttpClientFactory())
        .withConfig(new ConfigBuilder(config).withOnlyHttpWatches(true).build())
        .build();
  }

  /**
   * For a member, with short patience and no retries; opens nothing yet.
   *
   * @param kubeconfig as {@link KubeconfigScan} wrote it
   * @throws RuntimeException when its certificates or keys are none
   */
  KubernetesClient client(String kubeconfig) {
    Config config = Config.fromKubeconfig(kubeconfig);
    config.setConnectionTimeout(2_000);
    config.setRequestTimeout(5_000);
    config.setRequestRetryBackoffLimit(0);
    config.setWatchReconnectInterval(500);
    config.setOnlyHttpWatches(true);
    return new KubernetesClientBuilder()
        .withHttpClientFactory(new JdkHttpClientFactory())
        .withKubernetesSerialization(serialization)
        .withConfig(config)
        .build();
  }
}
