// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.api.model.coordination.v1.LeaseBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.javaoperatorsdk.operator.Operator;
import io.nethical.meridian.cluster.ClusterClients;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Only one operator writes: the one that renewed the Lease on the hub less than {@link
 * LeaseSight#FENCE} ago by its own monotonic clock. One that loses it ends at once; a standby looks
 * every second, so that a lease given up on the way out is taken over without waiting.
 */
@Singleton
class Leadership {

  private static final Logger LOG = Logger.getLogger(Leadership.class);
  private static final String LEASE_NAME = "meridian";
  private static final int AFTER_THE_SDK = 10_000;
  private static final int FIRST = 1;
  private static final int WORTH_TELLING = 3;

  /** A little more than {@code quarkus.operator-sdk.termination-timeout}. */
  private static final Duration LAST_PASSES = Duration.ofSeconds(4);

  private final KubernetesClient hub;
  private final String namespace;
  private final Operator operator;

  /** Unlike any other process's, also on the same host. */
  private final String identity = UUID.randomUUID().toString();

  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("leadership").factory());

  private LeaseSight sight = LeaseSight.none(System.nanoTime());
  private volatile boolean leading;
  private volatile long renewed;
  private int failures;

  Leadership(Settings settings, Config hub, Operator operator) {
    this.operator = operator;
    this.namespace = settings.leaseNamespace();
    this.hub = ClusterClients.impatient(hub);
  }

  /** Whether this process may write now. */
  boolean leads() {
    return leading && System.nanoTime() - renewed < LeaseSight.FENCE.toNanos();
  }

  /** Once the SDK has filled the caches: a leader that cannot see yet would only be in the way. */
  void start(@Observes @Priority(AFTER_THE_SDK) StartupEvent event) {
    ticks.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.SECONDS);
  }

  private void tick() {
    try {
      if (leading) {
        renew();
      } else {
        stand();
      }
      failures = 0;
    } catch (KubernetesClientException e) {
      failures++;
      // A single one needs no word; an operator that never leads does, once.
      LOG.logf(
          failures == WORTH_TELLING ? Logger.Level.WARN : Logger.Level.DEBUG,
          "the lease could not be read or written, %d times in a row: %s",
          failures,
          e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("leadership", e);
    } catch (Error e) {
      // The ticks would end without a word, and the process live on and never lead.
      LOG.error("leadership", e);
      Runtime.getRuntime().halt(1);
    }
  }

  private void stand() {
    long now = System.nanoTime();
    Optional<Lease> lease = Optional.ofNullable(lease().get());
    sight =
        sight.looked(
            lease.map(Leadership::holder).orElse(""),
            lease.map(l -> l.getMetadata().getResourceVersion()).orElse(""),
            now);
    if (sight.free(now)) {
      write(lease);
      renewed = now;
      leading = true;
      LOG.info("this process leads");
    }
  }

  private void renew() {
    long now = System.nanoTime();
    if (!leads()) {
      lost("it could not be renewed in time");
    } else if (now - renewed >= LeaseSight.RENEW.toNanos()) {
      Lease held = lease().get();
      if (held == null || !identity.equals(holder(held))) {
        lost("another process holds it");
      }
      write(Optional.of(held));
      renewed = now;
    }
  }

  /** Fails when somebody else wrote it since it was read. */
  private void write(Optional<Lease> seen) {
    var next = new LeaseBuilder(seen.orElseGet(Lease::new));
    var now = ZonedDateTime.now(Clock.system(ZoneOffset.UTC));
    next.editOrNewMetadata().withName(LEASE_NAME).withNamespace(namespace).endMetadata();
    var spec = next.editOrNewSpec();
    if (!identity.equals(spec.getHolderIdentity())) {
      Integer before = spec.getLeaseTransitions();
      spec.withAcquireTime(now).withLeaseTransitions(before == null ? 0 : before + 1);
    }
    spec.withHolderIdentity(identity)
        .withRenewTime(now)
        .withLeaseDurationSeconds((int) LeaseSight.LEASE.toSeconds())
        .endSpec();
    if (seen.isEmpty()) {
      hub.resource(next.build()).create();
    } else {
      hub.resource(next.build()).lockResourceVersion().update();
    }
  }

  private static void lost(String why) {
    LOG.errorf("The lease is lost: %s. Ending so that only the new leader writes.", why);
    Runtime.getRuntime().halt(1);
  }

  /**
   * Nothing is written any more: whoever comes next need not wait for the lease to run out. Comes
   * before the extension stops the SDK, whose own hook is at that already: stopped twice at once,
   * it fails, and nobody who observes the end after it is told.
   */
  void release(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
    long end = System.nanoTime() + LAST_PASSES.toNanos();
    while (operator.getRuntimeInfo().isStarted() && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(20));
    }
    ticks.shutdownNow();
    if (leads()) {
      leading = false;
      giveUp();
    }
    hub.close();
  }

  private void giveUp() {
    try {
      Lease held = lease().get();
      if (held != null && identity.equals(holder(held))) {
        held.getSpec().setHolderIdentity("");
        hub.resource(held).lockResourceVersion().update();
      }
    } catch (KubernetesClientException e) {
      LOG.warnf("the lease could not be released and runs out by itself: %s", e.getMessage());
    }
  }

  private Resource<Lease> lease() {
    return hub.leases().inNamespace(namespace).withName(LEASE_NAME);
  }

  private static String holder(Lease lease) {
    String holder = lease.getSpec() == null ? null : lease.getSpec().getHolderIdentity();
    return holder == null ? "" : holder;
  }
}
