// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.extended.leaderelection.LeaderCallbacks;
import io.javaoperatorsdk.operator.api.config.LeaderElectionConfiguration;
import io.javaoperatorsdk.operator.api.config.LeaderElectionConfigurationBuilder;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** One writer at a time: a lost lease ends the process, since this SDK would go on reconciling. */
@Singleton
class Leadership {

  private static final Logger LOG = Logger.getLogger(Leadership.class);

  private final Settings settings;
  private volatile boolean stopping;

  Leadership(Settings settings) {
    this.settings = settings;
  }

  /** Runs before the SDK stops: giving the lease up on the way out is no loss. */
  void onStop(@Observes @Priority(1) ShutdownEvent event) {
    stopping = true;
  }

  @Produces
  @Singleton
  LeaderElectionConfiguration lease() {
    return LeaderElectionConfigurationBuilder.aLeaderElectionConfiguration("meridian")
        .withLeaseNamespace(settings.leaseNamespace())
        .withLeaderCallbacks(new LeaderCallbacks(() -> {}, this::lost, leader -> {}))
        .build();
  }

  private void lost() {
    if (!stopping) {
      LOG.error("Leadership lost; ending the process so that only the new leader writes");
      Runtime.getRuntime().halt(1);
    }
  }
}
