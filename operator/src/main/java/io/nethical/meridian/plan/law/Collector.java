// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.region.Observability;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.region.Tracing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Whoever traces are sent to, while they are sent to anybody.
 *
 * @param endpoint as the Region gives it
 * @param host empty where the endpoint is no address
 * @param port the endpoint's, or that of its scheme
 */
public record Collector(String endpoint, String host, int port) {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  public static Optional<Collector> of(RegionSpec spec) {
    return Optional.ofNullable(spec.observability())
        .map(Observability::tracing)
        .filter(tracing -> Boolean.TRUE.equals(tracing.enabled()))
        .map(Tracing::endpoint)
        .map(Collector::read);
  }

  private static Collector read(String endpoint) {
    try {
      var address = new URI(endpoint);
      var host = address.getHost() == null ? "" : address.getHost();
      return new Collector(endpoint, host, port(address));
    } catch (URISyntaxException _) {
      return new Collector(endpoint, "", HTTP);
    }
  }

  private static int port(URI address) {
    if (address.getPort() > 0) {
      return address.getPort();
    }
    return "https".equals(address.getScheme()) ? HTTPS : HTTP;
  }

  /**
   * Whether its name is one that only the member's own name service knows: a Service of the
   * Region's namespace ({@code otel-collector}) or of another one ({@code otel.tracing.svc}).
   */
  public boolean isInMember() {
    return !host.isEmpty()
        && (host.matches("[A-Za-z][A-Za-z0-9-]*")
            || host.endsWith(".svc")
            || host.endsWith(".svc.cluster.local"));
  }
}
