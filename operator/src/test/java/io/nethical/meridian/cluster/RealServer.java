// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import java.util.function.UnaryOperator;

/** A real API server for tests, on loopback alone. */
public final class RealServer {

  private RealServer() {}

  public static KubeAPIServer started() {
    return started(UnaryOperator.identity());
  }

  /**
   * Starts one.
   *
   * @param more what a test wants of it besides
   */
  static KubeAPIServer started(UnaryOperator<KubeAPIServerConfigBuilder> more) {
    var loopback =
        KubeAPIServerConfigBuilder.anAPIServerConfig()
            .withApiServerFlag("--bind-address", "127.0.0.1")
            .withApiServerFlag("--advertise-address", "127.0.0.1");
    var server = new KubeAPIServer(more.apply(loopback).build());
    server.start();
    return server;
  }
}
