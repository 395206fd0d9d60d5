// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.announced;
import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.region.Cache;
import io.nethical.meridian.api.region.Compression;
import io.nethical.meridian.api.region.LocalCache;
import io.nethical.meridian.api.region.RedisCache;
import io.nethical.meridian.plan.declared.QuantityText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** Where actions lie by age, and what is kept nearer. */
final class StorageKeys {

  private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1 << 20);

  static final EnvironmentSection STORAGE =
      EnvironmentSection.of(
          "Storage",
          key(
              "NETHICAL_ENABLE_STORAGE_TIERING",
              "storage; a Region always has its tiers",
              _ -> Optional.of("true")),
          key(
              "NETHICAL_HOT_STORAGE_DAYS",
              "storage.hot.days",
              in -> Text.of(in.spec().storage().hot().days()),
              "NETHICAL_HOT_TIER_DAYS"),
          key(
              "NETHICAL_WARM_STORAGE_DAYS",
              "storage.warm.days",
              in -> Text.of(in.spec().storage().warm().days()),
              "NETHICAL_WARM_TIER_DAYS"),
          key(
              "NETHICAL_COLD_STORAGE_DAYS",
              "storage.cold.days, inside what the regimes permit",
              in -> Text.of(in.obligations().coldDays()),
              "NETHICAL_COLD_TIER_DAYS"),
          key(
              "NETHICAL_ARCHIVE_TIER_YEARS",
              "storage.archive.years, inside what the regimes permit",
              in -> in.obligations().archiveYears().flatMap(Text::of)),
          key(
              "NETHICAL_ENABLE_COMPRESSION",
              "storage.compression.enabled",
              in -> compression(in, Compression::enabled, true)),
          key(
              "NETHICAL_COMPRESSION_LEVEL",
              "storage.compression.level",
              in -> compression(in, Compression::level, 6)),
          key(
              "NETHICAL_ENABLE_ENCRYPTION",
              "storage.encryptionAtRest, or because a regime demands it",
              in -> Text.of(in.obligations().encryptionAtRest())));

  static final EnvironmentSection CACHE =
      EnvironmentSection.of(
          "Cache and database",
          key(
              "NETHICAL_CACHE_SIZE_MB",
              "cache.l1.size, in MiB",
              in -> local(in, cache -> mebibytes(cache.size()))),
          key(
              "NETHICAL_L1_TTL_SECONDS",
              "cache.l1.ttl",
              in -> local(in, cache -> Text.seconds(cache.ttl()))),
          key(
              "NETHICAL_REDIS_MAX_CONNECTIONS",
              "cache.l2.maxConnections",
              in ->
                  redis(
                      in,
                      cache ->
                          cache.maxConnections() == null
                              ? "50"
                              : cache.maxConnections().toString())),
          key(
              "NETHICAL_REDIS_TIMEOUT",
              "cache.l2.timeout, in seconds",
              in ->
                  redis(
                      in, cache -> Text.seconds(cache.timeout() == null ? "5s" : cache.timeout()))),
          key(
              "REDIS_TTL_SECONDS",
              "cache.l2.ttl",
              in -> redis(in, cache -> Text.seconds(cache.ttl())),
              "NETHICAL_CACHE_TTL_SECONDS"),
          announced(
              "NETHICAL_REDIS_URL",
              "the Region's Redis Cluster, once the operator runs it (cache.l2); a Redis Cluster has database 0 alone",
              "REDIS_HOST",
              "REDIS_PORT",
              "REDIS_DB"),
          announced(
              "NETHICAL_DATABASE_URL",
              "the Region's TimescaleDB, once the operator runs it (database)"));

  private StorageKeys() {}

  private static Optional<String> compression(
      Lawful lawful, Function<Compression, Object> part, Object builtIn) {
    return Optional.ofNullable(lawful.spec().storage().compression())
        .map(part)
        .or(() -> Optional.of(builtIn))
        .flatMap(Text::of);
  }

  private static Optional<String> local(Lawful lawful, Function<LocalCache, String> part) {
    return Optional.ofNullable(lawful.spec().cache()).map(Cache::l1).map(part);
  }

  private static Optional<String> redis(Lawful lawful, Function<RedisCache, String> part) {
    return Optional.ofNullable(lawful.spec().cache()).map(Cache::l2).map(part);
  }

  private static String mebibytes(String size) {
    return QuantityText.value(size).divide(MEBIBYTE, 0, RoundingMode.DOWN).toPlainString();
  }
}
