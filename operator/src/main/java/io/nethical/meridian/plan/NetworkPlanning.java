// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.fleet.Dns;
import io.nethical.meridian.api.region.Observability;
import io.nethical.meridian.api.region.Tracing;
import io.nethical.meridian.api.shared.Exposure;
import io.nethical.meridian.api.shared.ExposureType;
import io.nethical.meridian.api.shared.Workload;
import java.net.URI;
import java.util.Optional;

/** The doors of a Region: the one clients come in by and the one traces leave by. */
final class NetworkPlanning {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private NetworkPlanning() {}

  static NetworkPlan plan(Declared declared) {
    var dns = Optional.ofNullable(declared.fleet().getSpec().dns());
    return new NetworkPlan(
        exposure(declared.workload().at(Workload::exposure), dns),
        dns.map(name -> name.probe().port()).orElse(HTTP),
        telemetryPort(declared.spec().observability()));
  }

  /** Type and addresses belong together, so the layer that gives the type gives both. */
  private static ExposurePlan exposure(Layers<Exposure> layers, Optional<Dns> dns) {
    var exposure = layers.find(said -> said.type() == null ? null : said);
    var type = exposure.map(Exposure::type).orElse(ExposureType.LOAD_BALANCER);
    return switch (type) {
      case LOAD_BALANCER -> new ExposurePlan.LoadBalancer();
      case INGRESS -> new ExposurePlan.Ingress(dns.map(Dns::host).orElse(""));
      case GIVEN -> new ExposurePlan.Given(exposure.orElseThrow().addresses());
    };
  }

  private static int telemetryPort(Observability observability) {
    return collector(observability)
        .map(URI::create)
        .map(NetworkPlanning::port)
        .orElse(NetworkPlan.NO_TELEMETRY);
  }

  /** Address of the trace collector, while traces are sent to one. */
  static Optional<String> collector(Observability observability) {
    return Optional.ofNullable(observability)
        .map(Observability::tracing)
        .filter(tracing -> Boolean.TRUE.equals(tracing.enabled()))
        .map(Tracing::endpoint);
  }

  private static int port(URI endpoint) {
    if (endpoint.getPort() > 0) {
      return endpoint.getPort();
    }
    return "https".equals(endpoint.getScheme()) ? HTTPS : HTTP;
  }
}
