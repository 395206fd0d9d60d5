// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.fleet.TelemetrySink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The edges of a plan: all that is asked for and legal today. What was asked for and is not legal
 * is not here, also when it was here yesterday.
 *
 * @param failover Regions that clients are sent to when this one is lost, the first that lives
 * @param sync Regions it exchanges policy state with
 * @param cold bucket of the cold tier
 * @param archive bucket of the archive
 * @param backup bucket of the database's backups
 * @param sharedServices of the Fleet, those it may use
 * @param sharedCache the one of them whose cache it asks for
 * @param telemetry where traces are sent; empty where none are
 */
public record LegalEdges(
    List<String> failover,
    List<String> sync,
    Optional<String> cold,
    Optional<String> archive,
    Optional<String> backup,
    List<String> sharedServices,
    Optional<String> sharedCache,
    Optional<TelemetryEdge> telemetry) {

  public LegalEdges {
    failover = List.copyOf(failover);
    sync = List.copyOf(sync);
    sharedServices = List.copyOf(sharedServices);
  }

  public static LegalEdges under(Judged judged) {
    var law = judged.law();
    var legal = judged.edges().stream().filter(Edge::isLegal).toList();
    var services = to(legal, EdgeKind.SHARED_SERVICE).toList();
    return new LegalEdges(
        to(legal, EdgeKind.FAILOVER).toList(),
        to(legal, EdgeKind.SYNC).toList(),
        to(legal, EdgeKind.COLD).findFirst(),
        to(legal, EdgeKind.ARCHIVE).findFirst(),
        to(legal, EdgeKind.BACKUP).findFirst(),
        services,
        PeerEdges.cache(law).filter(services::contains),
        to(legal, EdgeKind.TELEMETRY).findFirst().flatMap(_ -> telemetry(law)));
  }

  private static Optional<TelemetryEdge> telemetry(Law law) {
    return Collector.of(law.self().region().getSpec())
        .map(
            found ->
                new TelemetryEdge(
                    found.endpoint(), found.port(), found.isInMember(), cidrs(law, found)));
  }

  private static List<String> cidrs(Law law, Collector collector) {
    return law.fleet().getSpec().telemetrySinks().stream()
        .filter(sink -> sink.host().equalsIgnoreCase(collector.host()))
        .map(TelemetrySink::cidrs)
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<String> to(List<Edge> edges, EdgeKind kind) {
    return edges.stream().filter(edge -> edge.kind() == kind).map(Edge::to);
  }
}
