// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.nethical.meridian.cluster.Members;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The heartbeat: watches of a dead member keep saying that all is well. */
@Singleton
class MemberProbes {

  private final Members members;
  private final Settings settings;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("probes").factory());

  MemberProbes(Members members, Settings settings) {
    this.members = members;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    long millis = settings.probeInterval().toMillis();
    ticks.scheduleWithFixedDelay(members::probeAll, millis, millis, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    ticks.shutdownNow();
  }
}
