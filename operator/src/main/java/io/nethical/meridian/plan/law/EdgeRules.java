// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import java.util.List;
import java.util.stream.Stream;

/** Nothing is asked to go where the law does not let it. */
final class EdgeRules {

  private static final String COUNTRIES = ", enrolled countries, regimes, residency";

  static final List<LawRule> ALL =
      List.of(
          denied(
              "failover-stays-in-law",
              Reason.FailoverDenied,
              "spec.failover.targets",
              "clients are sent only to Regions that stand where their data may be"),
          denied(
              "sync-stays-in-law",
              Reason.SyncPeerDenied,
              "spec.sync.peers",
              "Regions that exchange state stand where each other's data may be"),
          denied(
              "buckets-stay-in-law",
              Reason.BucketDenied,
              "spec.storage.cold, .archive, spec.database.backup, country of the Fleet's buckets",
              "cold data, archives and backups go to buckets where the data may be"),
          denied(
              "shared-services-stay-in-law",
              Reason.SharedServiceDenied,
              "Fleet spec.sharedServices",
              "all members of a shared service stand where this Region's data may be"),
          denied(
              "traces-stay-in-law",
              Reason.SinkDenied,
              "spec.observability.tracing.endpoint, Fleet spec.telemetrySinks",
              "traces go to the member itself, or to a host whose country is known and allowed"),
          new LawRule(
              "peers-are-known",
              Reason.Advice,
              "spec.failover.targets, spec.sync.peers, Fleet spec.sharedServices",
              "the place and the regimes of every peer are known; one of which they are not is left out",
              EdgeRules::unknown));

  private EdgeRules() {}

  private static LawRule denied(String id, Reason reason, String reads, String holds) {
    return new LawRule(id, reason, reads + COUNTRIES, holds, in -> denied(in, reason));
  }

  private static Stream<Point> denied(Judged in, Reason reason) {
    return edges(in, reason)
        .filter(edge -> edge.judgement() instanceof Judgement.Denied)
        .map(
            edge ->
                new Point(
                    edge.field(),
                    ((Judgement.Denied) edge.judgement()).why(),
                    remedy(edge.kind())));
  }

  private static Stream<Edge> edges(Judged in, Reason reason) {
    return in.edges().stream().filter(edge -> edge.kind().denial() == reason);
  }

  private static Stream<Point> unknown(Judged in) {
    return in.edges().stream()
        .filter(edge -> edge.judgement() instanceof Judgement.Undecided)
        .filter(edge -> !isPlace(edge.kind()))
        .map(
            edge ->
                new Point(
                    edge.field(),
                    edge.to() + " is left out: " + ((Judgement.Undecided) edge.judgement()).why(),
                    "nothing to do if it is about to come; else name another"));
  }

  /** That a bucket exists is another rule's matter. */
  private static boolean isPlace(EdgeKind kind) {
    return kind.denial() == Reason.BucketDenied;
  }

  private static String remedy(EdgeKind kind) {
    return switch (kind) {
      case FAILOVER ->
          "name Regions that stand in allowed countries, or none with onNoLegalTarget NoAnswer";
      case SYNC -> "name peers that may each hold the other's data, or none";
      case COLD, ARCHIVE, BACKUP -> "name a bucket of the Fleet that lies in an allowed country";
      case SHARED_SERVICE -> "use a service whose members all stand in allowed countries, or none";
      case TELEMETRY ->
          "send traces to a collector inside the member, or enter its host and country in the"
              + " Fleet's telemetrySinks";
    };
  }
}
