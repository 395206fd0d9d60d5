// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.region.Sync;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Other Regions, by name. */
final class PeerKeys {

  static final EnvironmentSection PEERS =
      EnvironmentSection.of(
          "Other Regions",
          key(
              "ENABLE_FAILOVER",
              "failover.targets; true when there are any",
              in -> Text.of(targets(in).findAny().isPresent())),
          key("FAILOVER_REGIONS", "failover.targets", in -> Text.list(targets(in))),
          key("SYNC_ENABLED", "sync.enabled", in -> Text.of(enabled(in))),
          key(
              "NETHICAL_SYNC_PEERS",
              "sync.peers",
              in -> Text.list(sync(in).stream().flatMap(said -> said.peers().stream()))),
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

  private static Stream<String> targets(Declared declared) {
    return Optional.ofNullable(declared.spec().failover()).stream()
        .flatMap(failover -> failover.targets().stream());
  }

  private static Optional<Sync> sync(Declared declared) {
    return Optional.ofNullable(declared.spec().sync());
  }

  private static Optional<String> sync(Declared declared, Function<Sync, Object> part) {
    return sync(declared).map(part).flatMap(Text::of);
  }

  private static boolean enabled(Declared declared) {
    return sync(declared)
        .map(said -> said.enabled() == null ? !said.peers().isEmpty() : said.enabled())
        .orElse(false);
  }
}
