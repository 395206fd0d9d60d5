// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.fleet.Bucket;
import io.nethical.meridian.api.fleet.TelemetrySink;
import io.nethical.meridian.api.region.Archive;
import io.nethical.meridian.api.region.Backup;
import io.nethical.meridian.api.region.ColdTier;
import io.nethical.meridian.api.region.Database;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.region.Storage;
import java.util.Optional;
import java.util.stream.Stream;

/** Edges to places that are no Regions: buckets, and whoever collects traces. */
final class PlaceEdges {

  private PlaceEdges() {}

  static Stream<Edge> of(Law law) {
    var spec = law.self().region().getSpec();
    return Stream.of(
            bucket(law, EdgeKind.COLD, "spec.storage.cold.bucket", cold(spec)),
            bucket(law, EdgeKind.ARCHIVE, "spec.storage.archive.bucket", archive(spec)),
            bucket(law, EdgeKind.BACKUP, "spec.database.backup.bucket", backup(spec)),
            Collector.of(spec)
                .filter(collector -> !collector.host().isEmpty())
                .map(collector -> telemetry(law, collector)))
        .flatMap(Optional::stream);
  }

  private static Optional<Edge> bucket(
      Law law, EdgeKind kind, String field, Optional<String> name) {
    return name.map(
        bucket ->
            new Edge(
                kind,
                field,
                bucket,
                law.fleet().getSpec().buckets().stream()
                    .filter(known -> known.name().equals(bucket))
                    .map(Bucket::country)
                    .findFirst()
                    .map(country -> law.judge("bucket " + bucket, Optional.of(country)))
                    .orElseGet(() -> new Judgement.Unknown("the Fleet has no such bucket"))));
  }

  /** A host nobody said the country of could be anywhere, which is no place to send data to. */
  private static Edge telemetry(Law law, Collector collector) {
    var judgement =
        collector.isInMember()
            ? new Judgement.Legal()
            : law.fleet().getSpec().telemetrySinks().stream()
                .filter(sink -> sink.host().equalsIgnoreCase(collector.host()))
                .map(TelemetrySink::country)
                .findFirst()
                .map(country -> law.judge(collector.host(), Optional.of(country)))
                .orElseGet(
                    () ->
                        new Judgement.Denied(
                            collector.host()
                                + " is outside the member, and no entry of the Fleet's"
                                + " telemetrySinks says where it stands"));
    return new Edge(
        EdgeKind.TELEMETRY, "spec.observability.tracing.endpoint", collector.endpoint(), judgement);
  }

  private static Optional<String> cold(RegionSpec spec) {
    return Optional.ofNullable(spec.storage()).map(Storage::cold).map(ColdTier::bucket);
  }

  private static Optional<String> archive(RegionSpec spec) {
    return Optional.ofNullable(spec.storage()).map(Storage::archive).map(Archive::bucket);
  }

  private static Optional<String> backup(RegionSpec spec) {
    return Optional.ofNullable(spec.database()).map(Database::backup).map(Backup::bucket);
  }
}
