// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import java.util.function.Consumer;

/** What kind of members the demo has, and where its operator runs. */
sealed interface Setting permits SimulatedNodes, RealNodes {

  static Setting of(FleetOptions options, boolean real, Consumer<String> progress) {
    return real ? RealNodes.of(options, progress) : new SimulatedNodes(options, progress);
  }

  /** With the members that this kind has. */
  FleetOptions options();

  /** Starts hub and members. */
  void raise();

  /** Brings definitions and operator to the hub and returns when that one is ready. */
  void install(KubernetesClient hub);

  /** Applies Fleet and Regions, and returns what they are called. */
  String apply();

  /** Whether these members can reach the targets that their Fleet declares. */
  boolean whole();

  /** The command that shows the operator's log. */
  String log();

  /** What {@code make} has to be told of this kind. */
  String flag();
}
