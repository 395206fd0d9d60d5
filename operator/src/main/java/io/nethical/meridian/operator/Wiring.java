// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.cluster.Applier;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Members;
import io.nethical.meridian.status.FleetStatusFactory;
import io.nethical.meridian.status.RegionStatusFactory;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** Builds the parts that know nothing of the container they live in. */
@Singleton
class Wiring {

  @Produces
  @Singleton
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Members members(
      MeterRegistry meters,
      InstantSource clock,
      @VirtualThreads ExecutorService threads,
      RegionWaker waker) {
    return new Members(meters, clock, threads, waker::wake);
  }

  void stop(@Disposes Members members) {
    members.close();
  }

  @Produces
  @Singleton
  ClusterSecrets clusterSecrets(KubernetesClient hub, RegionWaker waker) {
    return new ClusterSecrets(hub.getConfiguration(), waker::wakeUsersOf);
  }

  void stop(@Disposes ClusterSecrets secrets) {
    secrets.close();
  }

  @Produces
  @Singleton
  Applier applier(@VirtualThreads ExecutorService threads) {
    return new Applier(threads);
  }

  @Produces
  @Singleton
  RegionStatusFactory regionStatus(InstantSource clock) {
    return new RegionStatusFactory(clock);
  }

  @Produces
  @Singleton
  FleetStatusFactory fleetStatus(InstantSource clock) {
    return new FleetStatusFactory(clock);
  }
}
