// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;

/**
 * How an API server is reached, and how one knows that it is the right one.
 *
 * @param cluster name of the cluster
 * @param host an IP address
 * @param authority certificate of whoever signed the server's
 */
public record Server(String cluster, String host, int port, Path authority) {

  static final String LOOPBACK = "127.0.0.1";

  /** A server that listens on this machine's loopback. */
  static Server local(String cluster, int port, Path authority) {
    return new Server(cluster, LOOPBACK, port, authority);
  }

  /** The same server behind another port of its host, a proxy's. */
  Server at(int port) {
    return new Server(cluster, host, port, authority);
  }

  String url() {
    return "https://" + host + ":" + port;
  }
}
