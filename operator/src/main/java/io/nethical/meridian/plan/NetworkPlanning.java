// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.fleet.Dns;
import io.nethical.meridian.api.shared.Exposure;
import io.nethical.meridian.api.shared.ExposureType;
import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.declared.Layers;
import java.util.Optional;

/** The door of a Region that clients come in by. */
final class NetworkPlanning {

  private static final int HTTP = 80;

  private NetworkPlanning() {}

  static NetworkPlan plan(Lawful lawful) {
    var dns = Optional.ofNullable(lawful.declared().fleet().getSpec().dns());
    return new NetworkPlan(
        exposure(lawful.workload().at(Workload::exposure), dns),
        dns.map(name -> name.probe().port()).orElse(HTTP));
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
}
