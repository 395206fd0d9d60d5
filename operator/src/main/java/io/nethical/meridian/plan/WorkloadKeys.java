// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.shared.Workload;
import java.util.Optional;

/** Who the pod is and what it is lawful to carry. */
final class WorkloadKeys {

  static final EnvironmentSection IDENTITY =
      EnvironmentSection.of(
          "Identity",
          key(
              "NETHICAL_REGION_ID",
              "metadata.name",
              in -> Text.of(in.region().getMetadata().getName())),
          key(
              "NETHICAL_LOGICAL_DOMAIN",
              "workload.logicalDomain",
              in -> Text.of(logicalDomain(in))),
          key(
              "NETHICAL_STORAGE_DIR",
              "fixed; a scratch volume of the pod",
              _ -> Optional.of(ScratchPlanning.STORAGE)),
          key(
              "NETHICAL_HTTP_PORT",
              "workload.ports.http",
              in -> Text.of(WorkloadPlanning.ports(in.declared()).http())));

  static final EnvironmentSection CAPACITY =
      EnvironmentSection.of(
          "Capacity",
          key(
              "NETHICAL_REQUESTS_PER_SECOND",
              "capacity.sustainedRps",
              in -> Text.of(CapacityPlan.of(in.declared()).sustainedRps())),
          key(
              "NETHICAL_PEAK_REQUESTS_PER_SECOND",
              "capacity.peakRps",
              in -> Text.of(CapacityPlan.of(in.declared()).peakRps())),
          key(
              "NETHICAL_MAX_CONCURRENT_AGENTS",
              "capacity.concurrentAgents",
              in -> Text.of(CapacityPlan.of(in.declared()).concurrentAgents())),
          key(
              "NETHICAL_MAX_ACTIONS_STORED",
              "capacity.storedActions",
              in -> Text.of(CapacityPlan.of(in.declared()).storedActions())),
          key(
              "NETHICAL_MAX_PAYLOAD_BYTES",
              "capacity.maxPayloadBytes",
              in -> Text.of(CapacityPlan.of(in.declared()).maxPayloadBytes())),
          key(
              "NETHICAL_WORKER_THREADS",
              "workload.workerThreads",
              in -> Text.of(in.workload().find(Workload::workerThreads, 8))),
          key(
              "NETHICAL_DB_POOL_SIZE",
              "workload.databasePoolSize",
              in -> Text.of(in.workload().find(Workload::databasePoolSize, 20))),
          key(
              "NETHICAL_BATCH_SIZE",
              "workload.batchSize",
              in -> Text.of(in.workload().find(Workload::batchSize, 100))));

  private WorkloadKeys() {}

  static String logicalDomain(Lawful lawful) {
    return lawful.workload().find(Workload::logicalDomain, "production");
  }
}
