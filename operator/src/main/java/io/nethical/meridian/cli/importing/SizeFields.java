// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Declaration.of;
import static io.nethical.meridian.cli.importing.Declaration.spelled;
import static io.nethical.meridian.cli.importing.Readings.whole;

import io.nethical.meridian.api.shared.Formats;
import java.util.stream.Stream;

/** How much the Region carries, and with what. */
final class SizeFields {

  private static final String WORKLOAD = "workload.";

  private SizeFields() {}

  static Stream<Declaration> all() {
    return Stream.of(capacity(), scaling(), workload(), ports(), cache())
        .flatMap(declarations -> declarations);
  }

  private static Stream<Declaration> capacity() {
    return Stream.of(
        of("capacity.sustainedRps", "NETHICAL_REQUESTS_PER_SECOND", whole(1, 10_000_000)),
        of("capacity.peakRps", "NETHICAL_PEAK_REQUESTS_PER_SECOND", whole(1, 10_000_000)),
        of("capacity.concurrentAgents", "NETHICAL_MAX_CONCURRENT_AGENTS", whole(1, 100_000_000)),
        of("capacity.storedActions", "NETHICAL_MAX_ACTIONS_STORED", whole(1, 1_000_000_000_000L)),
        of("capacity.maxPayloadBytes", "NETHICAL_MAX_PAYLOAD_BYTES", whole(1, 1_000_000_000)));
  }

  private static Stream<Declaration> scaling() {
    return Stream.of(
        of(WORKLOAD + "replicas", "NETHICAL_MIN_INSTANCES", whole(1, 1000)),
        of(WORKLOAD + "autoscaling.enabled", "NETHICAL_AUTO_SCALING_ENABLED", Readings::bool),
        of(WORKLOAD + "autoscaling.maxReplicas", "NETHICAL_MAX_INSTANCES", whole(1, 1000)),
        of(WORKLOAD + "autoscaling.cpuPercent", "NETHICAL_SCALE_UP_CPU_THRESHOLD", whole(1, 100)));
  }

  private static Stream<Declaration> workload() {
    return Stream.of(
        of(WORKLOAD + "workerThreads", "NETHICAL_WORKER_THREADS", whole(1, 1024)),
        of(WORKLOAD + "databasePoolSize", "NETHICAL_DB_POOL_SIZE", whole(1, 1000)),
        of(WORKLOAD + "batchSize", "NETHICAL_BATCH_SIZE", whole(1, 100_000)));
  }

  private static Stream<Declaration> ports() {
    var port = whole(1, 65_535);
    return Stream.concat(
        Stream.of(
            of(WORKLOAD + "ports.http", "NETHICAL_HTTP_PORT", port),
            of(WORKLOAD + "ports.metrics", "NETHICAL_METRICS_PORT", port)),
        Stream.concat(
            spelled(
                WORKLOAD + "probes.period",
                Readings::seconds,
                "NETHICAL_HEALTH_CHECK_INTERVAL",
                "HEALTH_CHECK_INTERVAL_SECONDS"),
            Stream.of(
                of(
                    WORKLOAD + "logicalDomain",
                    "NETHICAL_LOGICAL_DOMAIN",
                    Readings.text(
                        Formats.WORD, 63, "a word of letters, digits, dots and dashes")))));
  }

  private static Stream<Declaration> cache() {
    return Stream.concat(
        Stream.of(
            of("cache.l1.size", "NETHICAL_CACHE_SIZE_MB", Readings::mebibytes),
            of("cache.l1.ttl", "NETHICAL_L1_TTL_SECONDS", Readings::seconds)),
        Stream.concat(
            spelled(
                "cache.l2.ttl",
                Readings::seconds,
                "REDIS_TTL_SECONDS",
                "NETHICAL_CACHE_TTL_SECONDS"),
            Stream.of(
                of("cache.l2.maxConnections", "NETHICAL_REDIS_MAX_CONNECTIONS", whole(1, 10_000)),
                of("cache.l2.timeout", "NETHICAL_REDIS_TIMEOUT", Readings::seconds))));
  }
}
