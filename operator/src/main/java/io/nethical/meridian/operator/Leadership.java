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
import java.time.Duration;
import org.jboss.logging.Logger;

/** One writer at a time: a lost lease ends the process, since this SDK would go on reconciling. */
@Singleton
class Leadership {

  private static final Logger LOG = Logger.getLogger(Leadership.class);

  /** Twelve renewals a minute; a killed leader is followed within the lease and one retry. */
  private static final Duration LEASE = Duration.ofSeconds(12);

  private static final Duration RENEW_WITHIN = Duration.ofMillis(11_500);
  private static final Duration RETRY = Duration.ofSeconds(5);

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
        .withLeaseDuration(LEASE)
        .withRenewDeadline(RENEW_WITHIN)
        .withRetryPeriod(RETRY)
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
