// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.cluster.Applier;
import io.nethical.meridian.cluster.AsciiWatches;
import io.nethical.meridian.cluster.Clearance;
import io.nethical.meridian.cluster.ClusterClients;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Members;
import io.nethical.meridian.cluster.WriteFence;
import io.nethical.meridian.status.FleetStatusFactory;
import io.nethical.meridian.status.RegionStatusFactory;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
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

  /** The hub's client of reconcilers and SDK alike. */
  @Produces
  @ApplicationScoped
  KubernetesClient hub(Config config, WriteFence fence) {
    return new KubernetesClientBuilder()
        .withKubernetesSerialization(new HubSerialization())
        .withConfig(config)
        .withHttpClientBuilderConsumer(
            client -> {
              fence.guard(client);
              AsciiWatches.into(client);
            })
        .build();
  }

  void stop(@Disposes KubernetesClient hub) {
    hub.close();
  }

  @Produces
  @Singleton
  WriteFence fence(Leadership leadership) {
    return new WriteFence(leadership::leads);
  }

  @Produces
  @Singleton
  ClusterClients clients(WriteFence fence) {
    return new ClusterClients(fence);
  }

  @Produces
  @Singleton
  Members members(
      ClusterClients clients,
      MeterRegistry meters,
      InstantSource clock,
      @VirtualThreads ExecutorService threads,
      RegionWaker waker) {
    return new Members(clients, meters, clock, threads, waker::wake);
  }

  void stop(@Disposes Members members) {
    members.close();
  }

  @Produces
  @Singleton
  ClusterSecrets clusterSecrets(Config hub, ClusterClients clients, RegionWaker waker) {
    return new ClusterSecrets(hub, clients, waker::wakeUsersOf);
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
  Clearance clearance(@VirtualThreads ExecutorService threads) {
    return new Clearance(threads);
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
