// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.region.Sync;
import java.util.Optional;
import java.util.function.Function;

/** Other Regions, by name. */
final class PeerKeys {

  static final EnvironmentSection PEERS =
      EnvironmentSection.of(
          "Other Regions",
          key(
              "ENABLE_FAILOVER",
              "failover.targets; true when the law lets any be one",
              in -> Text.of(!in.edges().failover().isEmpty())),
          key(
              "FAILOVER_REGIONS",
              "failover.targets, those that are legal",
              in -> Text.list(in.edges().failover().stream())),
          key(
              "SYNC_ENABLED",
              "sync.enabled, while there is a legal peer",
              in -> Text.of(enabled(in))),
          key(
              "NETHICAL_SYNC_PEERS",
              "sync.peers, those that are legal",
              in -> Text.list(in.edges().sync().stream())),
          key(
              "SYNC_INTERVAL_SEC",
              "sync.interval, in seconds",
              in ->
                  sync(in, said -> said.interval() == null ? "30" : Text.seconds(said.interval()))),
          key(
              "SYNC_MAX_CONCURRENT",
              "sync.maxConcurrent",
              in -> sync(in, said -> said.maxConcurrent() == null ? 3 : said.maxConcurrent())),
          key(
              "SYNC_DELTA_BATCH_SIZE",
              "sync.batchSize",
              in -> sync(in, said -> said.batchSize() == null ? 100 : said.batchSize())));

  private PeerKeys() {}

  private static Optional<Sync> sync(Lawful lawful) {
    return Optional.ofNullable(lawful.spec().sync());
  }

  private static Optional<String> sync(Lawful lawful, Function<Sync, Object> part) {
    return sync(lawful).map(part).flatMap(Text::of);
  }

  /** With nobody to exchange state with there is nothing to switch on. */
  private static boolean enabled(Lawful lawful) {
    return !lawful.edges().sync().isEmpty();
  }
}
