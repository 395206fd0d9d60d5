// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.LocalFleet;
import io.nethical.meridian.e2e.fleet.OperatorProcess;
import io.nethical.meridian.e2e.fleet.Place;
import java.util.function.Consumer;

/** Members whose pods never run, and the operator as a process beside the hub. */
record SimulatedNodes(FleetOptions options, Consumer<String> progress) implements Setting {

  @Override
  public void raise() {
    new LocalFleet(options, progress).up();
  }

  @Override
  public void install(KubernetesClient hub) {
    new Installation(options).definitions(hub);
    progress.accept("the hub serves Region, Fleet and ComplianceProfile");
    OperatorProcess operator = new OperatorProcess(options);
    operator.start();
    progress.accept("the operator is ready; its log is " + operator.log());
  }

  @Override
  public String apply() {
    new Installation(options).referenceFleet();
    return "the reference fleet";
  }

  /** Only all ten reach the targets of the ten. */
  @Override
  public boolean whole() {
    return options.size() == Place.ALL.size();
  }

  @Override
  public String log() {
    return "tail -f " + options.root().relativize(new OperatorProcess(options).log());
  }

  @Override
  public String flag() {
    return "";
  }
}
