// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.real.HubRelease;
import io.nethical.meridian.e2e.real.RealFleet;
import java.util.function.Consumer;

/** Two members whose pods run, and the operator in pods of the hub. */
record RealNodes(FleetOptions options, Consumer<String> progress) implements Setting {

  static RealNodes of(FleetOptions options, Consumer<String> progress) {
    return new RealNodes(options.in(RealFleet.PLACES), progress);
  }

  private RealFleet fleet() {
    return new RealFleet(options, progress);
  }

  @Override
  public void raise() {
    fleet().up();
  }

  @Override
  public void install(KubernetesClient hub) {
    new HubRelease(options, fleet()).install();
    progress.accept("helm installed definitions and operator; both its replicas are ready");
  }

  @Override
  public String apply() {
    new Installation(options).smallFleet();
    return "two Regions of the reference fleet, made small";
  }

  /** The small fleet's targets are its own. */
  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public String log() {
    return "kubectl --kubeconfig %s -n %s logs -f deployment/%s"
        .formatted(
            options.root().relativize(new FleetHome(options.home()).kubeconfig("hub")),
            HubRelease.NAMESPACE,
            HubRelease.DEPLOYMENT);
  }

  @Override
  public String flag() {
    return " " + RealFleet.MODE;
  }
}
