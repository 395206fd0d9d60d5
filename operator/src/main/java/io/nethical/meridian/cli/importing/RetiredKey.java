// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A key that is understood and has no field.
 *
 * @param only the one value that agrees with how it is now; empty: any does
 * @param went where its idea went
 */
record RetiredKey(String key, Optional<String> only, String went) {

  private static final String OWN_REDIS =
      "each Region has a Redis Cluster of its own, and its pods are told where";

  private static final List<RetiredKey> KEYS =
      List.of(
          any("NETHICAL_STORAGE_DIR", "a pod serves one Region and has one fixed data mount"),
          only(
              "NETHICAL_ENABLE_STORAGE_TIERING",
              "true",
              "a Region always has its tiers; storage.hot, .warm and .cold say how"),
          only(
              "NETHICAL_HEALTH_CHECK_ENABLED",
              "true",
              "pods are always probed; workload.probes says how"),
          any("REDIS_HOST", OWN_REDIS),
          any("REDIS_PORT", OWN_REDIS),
          only("REDIS_DB", "0", "a Redis Cluster has database 0 only"),
          any(
              "NETHICAL_DATABASE_URL",
              "each Region has a database of its own, and its pods are told where"),
          only(
              "OTEL_TRACES_SAMPLER",
              "parentbased_traceidratio",
              "the sampler is fixed; observability.tracing.sampleRatio says how much"),
          any(
              "NETHICAL_SCALE_DOWN_CPU_THRESHOLD",
              "one figure scales both ways: workload.autoscaling.cpuPercent"),
          any("NETHICAL_POD_NAME", "each pod is told its own"),
          any("NETHICAL_NODE_NAME", "each pod is told its own"));

  static void read(Draft draft, Context context) {
    KEYS.forEach(key -> key.readFrom(draft));
    serviceName(draft.get("metadata.name"), context).readFrom(draft);
  }

  /** A Region that has no name yet contradicts nobody. */
  private static RetiredKey serviceName(JsonNode region, Context context) {
    var key = "OTEL_SERVICE_NAME";
    var went = "it is made from the Fleet's and the Region's name";
    return region.isMissingNode()
        ? any(key, went)
        : only(key, context.fleet() + "-" + region.asText(), went);
  }

  private static RetiredKey any(String key, String went) {
    return new RetiredKey(key, Optional.empty(), went);
  }

  private static RetiredKey only(String key, String value, String went) {
    return new RetiredKey(key, Optional.of(value), went);
  }

  private void readFrom(Draft draft) {
    draft
        .take(key)
        .ifPresent(
            entry ->
                draft.note(
                    agrees(entry) ? Kind.DROPPED : Kind.CONFLICT,
                    entry,
                    "",
                    agrees(entry) ? "no field: " + went : contradiction(entry)));
  }

  private boolean agrees(Entry entry) {
    return only.isEmpty()
        || only.get().equals(entry.value())
        || only.get().equals("true") && Readings.truth(entry.value()).orElse(false);
  }

  private String contradiction(Entry entry) {
    return Shown.value(entry.value())
        + " cannot be kept, only "
        + only.orElseThrow()
        + " could: "
        + went;
  }
}
