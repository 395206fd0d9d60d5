// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.region.Sync;
import io.nethical.meridian.plan.law.EdgeKind;
import java.util.Optional;
import java.util.function.Function;

/** Other Regions, by name. */
final class PeerKeys {

  static final EnvironmentSection PEERS =
      EnvironmentSection.of(
          "Other Regions",
          key(
              "ENABLE_FAILOVER",
              "failover.targets; true unless the law denies all",
              in -> Text.of(!in.judged().named(EdgeKind.FAILOVER).isEmpty())),
          key(
              "FAILOVER_REGIONS",
              "failover.targets, without those that the law denies",
              in -> Text.list(in.judged().named(EdgeKind.FAILOVER).stream())),
          key(
              "SYNC_ENABLED",
              "sync.enabled, unless the law denies all peers",
              in -> Text.of(enabled(in))),
          key(
              "NETHICAL_SYNC_PEERS",
              "sync.peers, without those that the law denies",
              in -> Text.list(in.judged().named(EdgeKind.SYNC).stream())),
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
    return !lawful.judged().named(EdgeKind.SYNC).isEmpty();
  }
}
