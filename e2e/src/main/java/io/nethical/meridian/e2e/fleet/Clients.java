// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.vertx.VertxHttpClientFactory;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Clients that share one event loop: eleven loops would be eighty threads for nothing. */
public final class Clients implements AutoCloseable {

  /**
   * Hours, in milliseconds: with eleven servers starting on a small machine every thread is late,
   * and saying so helps nobody.
   */
  private static final long QUIET = 86_400_000;

  private final Vertx vertx =
      Vertx.vertx(
          new VertxOptions()
              .setEventLoopPoolSize(2)
              .setWorkerPoolSize(4)
              .setInternalBlockingPoolSize(2)
              .setBlockedThreadCheckInterval(QUIET));

  /**
   * A client of the one cluster that a kubeconfig names. It does not retry: whoever waits here asks
   * again by itself.
   */
  public KubernetesClient of(Path kubeconfig) {
    try {
      Config config = Config.fromKubeconfig(Files.readString(kubeconfig));
      config.setRequestRetryBackoffLimit(0);
      config.setConnectionTimeout(2000);
      return new KubernetesClientBuilder()
          .withConfig(config)
          .withHttpClientFactory(new VertxHttpClientFactory(vertx))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    vertx.close();
  }
}
