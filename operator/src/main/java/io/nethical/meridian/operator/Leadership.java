// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.extended.leaderelection.LeaderCallbacks;
import io.javaoperatorsdk.operator.api.config.LeaderElectionConfiguration;
import io.javaoperatorsdk.operator.api.config.LeaderElectionConfigurationBuilder;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One writer at a time: a lost lease ends the process, since this SDK would go on reconciling. */
@Singleton
class Leadership {

  private static final Logger LOG = Logger.getLogger(Leadership.class);

  /** Twelve renewals a minute; a killed leader is followed within the lease and one retry. */
  private static final Duration LEASE = Duration.ofSeconds(12);

  private static final Duration RENEW_WITHIN = Duration.ofMillis(11_500);
  private static final Duration RETRY = Duration.ofSeconds(5);

  private static final String LEASE_NAME = "meridian";
  private static final int AFTER_THE_SDK = 10_000;

  private final Settings settings;
  private final KubernetesClient hub;

  /** Unlike any other process's, also on the same host. */
  private final String identity = UUID.randomUUID().toString();

  private volatile boolean stopping;

  Leadership(Settings settings, KubernetesClient hub) {
    this.settings = settings;
    this.hub = hub;
  }

  /** Runs before the SDK stops: giving the lease up on the way out is no loss. */
  void onStop(@Observes @Priority(1) ShutdownEvent event) {
    stopping = true;
  }

  @Produces
  @Singleton
  LeaderElectionConfiguration lease() {
    return LeaderElectionConfigurationBuilder.aLeaderElectionConfiguration(LEASE_NAME)
        .withIdentity(identity)
        .withLeaseNamespace(settings.leaseNamespace())
        .withLeaseDuration(LEASE)
        .withRenewDeadline(RENEW_WITHIN)
        .withRetryPeriod(RETRY)
        .withLeaderCallbacks(new LeaderCallbacks(() -> {}, this::lost, leader -> {}))
        .build();
  }

  /** Nothing is written any more: whoever comes next need not wait for the lease to run out. */
  void release(@Observes @Priority(AFTER_THE_SDK) ShutdownEvent event) {
    var lease = hub.leases().inNamespace(settings.leaseNamespace()).withName(LEASE_NAME);
    try {
      var held = lease.get();
      if (held != null && identity.equals(held.getSpec().getHolderIdentity())) {
        held.getSpec().setHolderIdentity("");
        hub.resource(held).lockResourceVersion().update();
      }
    } catch (KubernetesClientException e) {
      LOG.warnf("the lease could not be released and runs out by itself: %s", e.getMessage());
    }
  }

  private void lost() {
    if (!stopping) {
      LOG.error("Leadership lost; ending the process so that only the new leader writes");
      Runtime.getRuntime().halt(1);
    }
  }
}
